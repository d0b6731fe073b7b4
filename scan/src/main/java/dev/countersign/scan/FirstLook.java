package dev.countersign.scan;

import dev.countersign.scan.finding.FileResult;
import java.util.Optional;

/**
 * What came of a file when it was looked at by itself.
 *
 * @param result final, unless something is pending
 * @param pending what waits for the other files of its program
 * @param postponed whether it is known of all rules whether they match, and it is to be looked at
 *     when the rules are known that matter
 */
record FirstLook(FileResult result, Optional<Pending> pending, boolean postponed) {
  static FirstLook done(FileResult result) {
    return new FirstLook(result, Optional.empty(), false);
  }

  static FirstLook later(FileResult nothing) {
    return new FirstLook(nothing, Optional.empty(), true);
  }

  static FirstLook waiting(FileResult soFar, Pending pending) {
    return new FirstLook(soFar, Optional.of(pending), false);
  }
}
