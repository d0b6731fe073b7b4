package dev.countersign.supply.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that come with the product: an item a line, {@code #} begins a comment. */
public final class Lists {
  private Lists() {}

  /**
   * The items of a list.
   *
   * @param beside a class in whose package the list is
   */
  public static List<String> lines(Class<?> beside, String resource) {
    InputStream in = beside.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the list " + resource + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
