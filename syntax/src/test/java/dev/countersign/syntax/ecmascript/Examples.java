package dev.countersign.syntax.ecmascript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of examples: a line is source, {@code ~>} and its tree; {@code \n} in the source is a line
 * end; lines that start with {@code #} are headings.
 */
final class Examples {
  private Examples() {}

  static Stream<Arguments> of(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" ~> ?", 2))
        .map(pair -> Arguments.of(pair[0].replace("\\n", "\n"), pair[1].replace("\\n", "\n")));
  }

  static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
