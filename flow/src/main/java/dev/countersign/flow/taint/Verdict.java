package dev.countersign.flow.taint;

/**
 * What the answer of a function says of what it was passed.
 *
 * @param when the answer: true or alike, or false, zero, empty, nothing
 * @param parameter its index
 * @param rules for which the argument is harmless then
 */
record Verdict(boolean when, int parameter, long rules) {}
