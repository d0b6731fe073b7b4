package dev.countersign.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of things of which there must be one. */
final class CountConverter implements ITypeConverter<Integer> {
  private static final int MOST = 1_000;

  @Override
  public Integer convert(String text) {
    if (text.matches("\\d{1,4}")) {
      int count = Integer.parseInt(text);
      if (count > 0 && count <= MOST) {
        return count;
      }
    }
    throw new TypeConversionException("'" + text + "' is no number from 1 to " + MOST);
  }
}
