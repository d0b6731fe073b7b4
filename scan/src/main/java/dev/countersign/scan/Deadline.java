package dev.countersign.scan;

import java.time.Duration;

/**
 * When the work on one file must end.
 *
 * @param allowed the time it has
 * @param end on the clock of {@link System#nanoTime}
 */
record Deadline(Duration allowed, long end) {
  static Deadline in(Duration allowed) {
    return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
  }

  boolean passed() {
    return System.nanoTime() - end > 0;
  }
}
