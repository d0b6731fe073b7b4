package dev.countersign.supply.admission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who knows packages. */
@FunctionalInterface
public interface FactSource {
  /** Nobody; there is no connection without the user's word. */
  FactSource OFFLINE = candidate -> new Answer.Unknown("needs --online");

  /** What is known of the package where the user's own client would take it from. */
  Answer ask(Candidate candidate);

  /** What everybody knows of it. */
  default Answer askPublic(Candidate candidate) {
    return ask(candidate);
  }

  /** The same, which asks for each package once. Safe between threads. */
  default FactSource remembering() {
    FactSource asked = this;
    Map<Candidate, Answer> known = new ConcurrentHashMap<>();
    return new FactSource() {
      @Override
      public Answer ask(Candidate candidate) {
        return known.computeIfAbsent(candidate, asked::ask);
      }

      @Override
      public Answer askPublic(Candidate candidate) {
        return asked.askPublic(candidate);
      }
    };
  }

  /** What came of a question. */
  sealed interface Answer {
    /** The facts. */
    record Known(PackageFacts facts) implements Answer {}

    /** No answer, and why. */
    record Unknown(String reason) implements Answer {}
  }
}
