package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;

/**
 * One place that a pattern matches.
 *
 * @param start offset of the first byte
 * @param end offset after the last byte
 * @param bindings what the metavariables stand for
 * @param node the matched node; of a sequence of statements, the first
 */
public record PatternMatch(int start, int end, Bindings bindings, Ast node) {}
