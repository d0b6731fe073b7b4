package dev.countersign.syntax;

import java.time.Duration;

/**
 * When a parse gives up.
 *
 * @param time wall time; a net for what never ends, wide enough for a machine that does much else
 * @param depth nesting of nodes
 */
public record ParseLimits(Duration time, int depth) {
  /** What a scan uses unless told otherwise. */
  public static final ParseLimits DEFAULT = new ParseLimits(Duration.ofSeconds(40), 1_500);
}
