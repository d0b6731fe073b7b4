/**
 * Matches one pattern of the rule language against code, both as {@link
 * dev.countersign.syntax.Ast}.
 */
@NullMarked
package dev.countersign.rules.match;

import org.jspecify.annotations.NullMarked;
