package dev.countersign.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Seconds, which may have a fraction. */
final class SecondsConverter implements ITypeConverter<Double> {
  @Override
  public Double convert(String text) {
    if (text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      double seconds = Double.parseDouble(text);
      if (seconds >= 0.001) {
        return seconds;
      }
    }
    throw new TypeConversionException("'" + text + "' is no number of seconds above zero");
  }
}
