package dev.countersign.scan.finding;

import dev.countersign.scan.text.Position;

/**
 * A replacement that mends a finding.
 *
 * @param start first character replaced
 * @param end after the last
 * @param replacement what stands there afterwards
 * @param diff the change as a unified diff of the lines it touches, without a header
 * @param showable whether the replacement holds no secret
 */
public record Fix(
    Position start, Position end, String replacement, String diff, boolean showable) {}
