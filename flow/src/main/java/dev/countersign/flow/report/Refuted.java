package dev.countersign.flow.report;

import dev.countersign.rules.Match;

/**
 * What looks as a finding and is none.
 *
 * @param match what would be reported
 * @param by what ends the way, in words
 */
public record Refuted(FileMatch match, Match.Step by) {}
