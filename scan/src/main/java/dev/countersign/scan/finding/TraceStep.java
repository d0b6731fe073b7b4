package dev.countersign.scan.finding;

/**
 * One step on the way from a source to a sink.
 *
 * @param location where
 * @param note what happens there
 */
public record TraceStep(Location location, String note) {}
