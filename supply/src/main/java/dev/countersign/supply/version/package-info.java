/** The order of versions and the meaning of ranges, by each ecosystem's own rules. */
@NullMarked
package dev.countersign.supply.version;

import org.jspecify.annotations.NullMarked;
