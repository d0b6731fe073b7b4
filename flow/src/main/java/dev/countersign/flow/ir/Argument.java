package dev.countersign.flow.ir;

/**
 * An argument of a call.
 *
 * @param name empty for a positional one
 * @param value temporary that holds it
 * @param spread whether it stands for many
 */
public record Argument(String name, int value, boolean spread) {}
