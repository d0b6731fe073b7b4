package dev.countersign.supply.admission;

/** Somebody who knows packages. */
@FunctionalInterface
public interface FactSource {
  /** Nobody; there is no connection without the user's word. */
  FactSource OFFLINE = candidate -> new Answer.Unknown("needs --online");

  /** What is known of the package. */
  Answer ask(Candidate candidate);

  /** What came of a question. */
  sealed interface Answer {
    /** The facts. */
    record Known(PackageFacts facts) implements Answer {}

    /** No answer, and why. */
    record Unknown(String reason) implements Answer {}
  }
}
