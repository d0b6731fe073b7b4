package dev.countersign.scan;

import java.time.Duration;

/**
 * Where a scan gives up on a file or a rule. Work is counted in steps, so that what else runs on a
 * machine changes no result; time ends only what takes much longer than its steps should.
 *
 * @param timePerFile for all rules together, on a slow machine
 * @param maxFileSize in bytes; larger files are not checked
 * @param maxMatches of one rule in one file; what is beyond is not reported
 */
public record Limits(Duration timePerFile, long maxFileSize, int maxMatches) {
  /** What a scan uses unless told otherwise. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(20), 4L << 20, 1_000);

  /** Nodes that even a slow machine compares in a millisecond. */
  private static final long STEPS_PER_MILLISECOND = 4_000;

  /** How many files there may be for each time that one of them may take. */
  private static final int FILES_PER_TIME = 400;

  /** Whatever the steps, so much more than the time for them is the end. */
  private static final int PATIENCE = 10;

  /** Lock files are long, and quickly read: what larger files hold is of no interest, in bytes. */
  public long largest() {
    return Math.max(maxFileSize, maxFileSize * 8);
  }

  /** How many nodes the rules may compare in one file. */
  long stepsPerFile() {
    return timePerFile.toMillis() * STEPS_PER_MILLISECOND;
  }

  /** What so many files together may take, on a slow machine. */
  Duration time(int files) {
    return timePerFile.multipliedBy(1 + files / FILES_PER_TIME);
  }

  /** When a file is given up, whatever the steps. */
  Duration patiencePerFile() {
    return patience(timePerFile);
  }

  /** When work is given up that has so much time on a slow machine. */
  static Duration patience(Duration time) {
    return Duration.ofMillis(time.toMillis() * PATIENCE);
  }
}
