package dev.countersign.scan;

import java.time.Duration;

/**
 * Where a scan gives up on a file or a rule.
 *
 * @param timePerFile for all rules together
 * @param maxFileSize in bytes; larger files are not checked
 * @param maxMatches of one rule in one file; what is beyond is not reported
 */
public record Limits(Duration timePerFile, long maxFileSize, int maxMatches) {
  /** What a scan uses unless told otherwise. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(20), 4L << 20, 1_000);
}
