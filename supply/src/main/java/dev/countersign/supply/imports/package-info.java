/** The imports of code: which packages they mean, and which nothing declares. */
@NullMarked
package dev.countersign.supply.imports;

import org.jspecify.annotations.NullMarked;
