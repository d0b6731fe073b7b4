package dev.countersign.supply.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of names that come with the product: one a line, {@code #} begins a comment. */
final class Names {
  private Names() {}

  static List<String> lines(String resource) {
    InputStream in = Names.class.getResourceAsStream(resource);
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
