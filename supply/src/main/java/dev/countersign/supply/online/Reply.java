package dev.countersign.supply.online;

import java.time.Instant;
import java.util.Optional;

/** What came of a request. */
public sealed interface Reply {
  /**
   * A whole answer.
   *
   * @param modified when what it is about was changed last, where the server says so
   */
  record Found(byte[] body, Optional<Instant> modified) implements Reply {}

  /** There is no such thing. */
  record Missing() implements Reply {}

  /** No answer, or none that can be used; one line. */
  record Failed(String reason) implements Reply {}
}
