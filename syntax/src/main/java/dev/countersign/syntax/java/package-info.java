/** Java through 25, as far as tree-sitter's grammar reads it, and its patterns. */
@NullMarked
package dev.countersign.syntax.java;

import org.jspecify.annotations.NullMarked;
