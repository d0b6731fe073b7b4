package dev.countersign.rules;

/**
 * A replacement of the bytes from {@code start} to {@code end}, end exclusive.
 *
 * @param text what stands there afterwards
 */
public record Edit(int start, int end, String text) {}
