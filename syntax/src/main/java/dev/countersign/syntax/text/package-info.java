/** What readers that are written by hand share. */
@NullMarked
package dev.countersign.syntax.text;

import org.jspecify.annotations.NullMarked;
