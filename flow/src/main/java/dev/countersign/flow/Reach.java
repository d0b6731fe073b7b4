package dev.countersign.flow;

import java.util.BitSet;

/**
 * What of a rule matches in one file.
 *
 * @param parts the numbers of its parts that do
 * @param begins whether a value may begin here for which it asks
 * @param ends whether a value may end here
 */
public record Reach(BitSet parts, boolean begins, boolean ends) {}
