package dev.countersign.scan;

/**
 * One step on the way from a source to a sink.
 *
 * @param location where
 * @param note what happens there
 */
public record TraceStep(Location location, String note) {}
