package dev.countersign.scan;

import java.util.Optional;

/**
 * What came of a file when it was looked at by itself.
 *
 * @param result final, unless something is pending
 * @param pending what waits for the other files of its program
 */
record FirstLook(FileResult result, Optional<Pending> pending) {
  static FirstLook done(FileResult result) {
    return new FirstLook(result, Optional.empty());
  }

  static FirstLook waiting(FileResult soFar, Pending pending) {
    return new FirstLook(soFar, Optional.of(pending));
  }
}
