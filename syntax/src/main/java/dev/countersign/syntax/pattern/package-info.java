/**
 * Patterns made readable for a grammar that knows no holes: each hole is replaced by something
 * legal in its place, the result is parsed as source, and the holes come back by their offsets.
 */
@NullMarked
package dev.countersign.syntax.pattern;

import org.jspecify.annotations.NullMarked;
