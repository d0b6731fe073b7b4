/** The rule language: load, validate, compile, match. */
@NullMarked
package dev.countersign.rules;

import org.jspecify.annotations.NullMarked;
