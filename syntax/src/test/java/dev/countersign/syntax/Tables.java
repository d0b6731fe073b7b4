package dev.countersign.syntax;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tests written as lines of {@code input => expected}. */
public final class Tables {
  private Tables() {}

  /** One pair for each line of {@code table} that is not blank; {@code \n} is a line end. */
  public static Stream<Arguments> of(String table) {
    return table
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" => ", 2))
        .map(pair -> Arguments.of(lines(pair[0]), lines(pair[1])));
  }

  private static String lines(String text) {
    return text.strip().replace("\\n", "\n");
  }
}
