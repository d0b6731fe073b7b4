package dev.countersign.flow.report;

import dev.countersign.rules.Match;

/**
 * A match and the file that it is in.
 *
 * @param path as the scanner names it
 */
public record FileMatch(String path, Match match) {}
