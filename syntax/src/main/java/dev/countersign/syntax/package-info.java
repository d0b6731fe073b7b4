/**
 * Source bytes to one typed, language-neutral tree. Pure: no file, clock, network or static state.
 */
@NullMarked
package dev.countersign.syntax;

import org.jspecify.annotations.NullMarked;
