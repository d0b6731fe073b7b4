/**
 * Patterns for text of any kind: words and punctuation in order, blocks by indentation and
 * brackets.
 */
@NullMarked
package dev.countersign.rules.generic;

import org.jspecify.annotations.NullMarked;
