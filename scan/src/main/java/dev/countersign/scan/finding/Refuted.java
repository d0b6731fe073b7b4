package dev.countersign.scan.finding;

/**
 * A candidate that is no finding: its way is known, and so is what ends it.
 *
 * @param finding what would be reported
 * @param by the sanitizer, check, type or constant that ends the way
 */
public record Refuted(Finding finding, TraceStep by) {}
