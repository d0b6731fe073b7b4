package dev.countersign.flow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads a table of samples: {@code ### language: title}, then sections between dashes. */
final class Samples {
  private Samples() {}

  /** Each as its title, language and sections. */
  static Stream<Arguments> read(String name) {
    return Stream.of(text(name).split("(?m)^### "))
        .skip(1)
        .map(block -> {
          int end = block.indexOf('\n');
          String[] head = block.substring(0, end).split(": ", 2);
          List<String> sections = List.of(block.substring(end + 1).split("(?m)^---\n"));
          return Arguments.of(head[1], head[0], sections);
        });
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
