package dev.countersign.rules;

/**
 * A file as rules see it.
 *
 * @param path as the scanner names it
 * @param source UTF-8
 */
public record Target(String path, byte[] source) {}
