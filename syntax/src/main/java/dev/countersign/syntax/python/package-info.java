/** Python through 3.14, and what of Python 2 the grammar reads. */
@NullMarked
package dev.countersign.syntax.python;

import org.jspecify.annotations.NullMarked;
