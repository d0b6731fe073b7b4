/**
 * What is known of a value: what it is, what its parts are, and the taints that it carries with the
 * ways by which they came; and what operators make of it. Values are immutable and are joined where
 * ways meet. What only a caller knows is kept as a symbol.
 */
@NullMarked
package dev.countersign.flow.domain;

import org.jspecify.annotations.NullMarked;
