package dev.countersign.flow.state;

/**
 * What the answer of a function says of what it was passed.
 *
 * @param when the answer: true or alike, or false, zero, empty, nothing
 * @param parameter its index
 * @param rules for which the argument is harmless then
 */
public record Verdict(boolean when, int parameter, long rules) {}
