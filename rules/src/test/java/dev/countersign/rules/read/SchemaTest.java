package dev.countersign.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published schema is the reader's table. Refresh it with {@code -Dgolden=write}. */
class SchemaTest {
  private static final String NAME = "docs/rule.schema.json";

  @Test
  void isCurrent() throws IOException {
    Path file = Files.exists(Path.of(NAME)) ? Path.of(NAME) : Path.of("..").resolve(NAME);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, Schema.json());
    }
    assertThat(Files.readString(file)).isEqualTo(Schema.json());
  }
}
