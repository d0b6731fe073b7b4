package dev.countersign.supply.online;

/** What came of a request. */
public sealed interface Reply {
  /** A whole answer. */
  record Found(byte[] body) implements Reply {}

  /** There is no such thing. */
  record Missing() implements Reply {}

  /** No answer, or none that can be used; one line. */
  record Failed(String reason) implements Reply {}
}
