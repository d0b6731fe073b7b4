package dev.countersign.scan;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * When the work on one file must end.
 *
 * @param allowed the time it has
 * @param over whether that time is over, and the one given after it too
 */
record Deadline(Duration allowed, Predicate<Duration> over) {
  /** One that passes when so much time is over from now. */
  static Deadline in(Duration allowed) {
    long end = System.nanoTime() + allowed.toNanos();
    return new Deadline(allowed, grace -> System.nanoTime() - end > grace.toNanos());
  }

  boolean passed() {
    return passedBy(Duration.ZERO);
  }

  /** Whether it passed, and {@code grace} after it too. */
  boolean passedBy(Duration grace) {
    return over.test(grace);
  }
}
