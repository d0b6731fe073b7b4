/** Whether a package may come in: each reason by itself, with its evidence. */
@NullMarked
package dev.countersign.supply.admission;

import org.jspecify.annotations.NullMarked;
