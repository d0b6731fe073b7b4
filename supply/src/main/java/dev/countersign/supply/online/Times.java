package dev.countersign.supply.online;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Times as registries write them. */
final class Times {
  private static final Instant OLDEST = Instant.parse("1980-01-01T00:00:00Z");

  private Times() {}

  /** ISO 8601, or as headers of HTTP have it; a time before there were registries is none. */
  static Optional<Instant> read(String text) {
    return Stream.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)
        .flatMap(format -> parsed(text, format).stream())
        .findFirst()
        .filter(OLDEST::isBefore);
  }

  private static Optional<Instant> parsed(String text, DateTimeFormatter format) {
    try {
      return Optional.of(OffsetDateTime.parse(text, format).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Instant> earliest(Stream<Instant> all) {
    return all.min(Comparator.naturalOrder());
  }
}
