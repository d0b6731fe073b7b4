/** The concrete syntax tree: what tree-sitter makes of a file, as plain Java values. */
@NullMarked
package dev.countersign.syntax.cst;

import org.jspecify.annotations.NullMarked;
