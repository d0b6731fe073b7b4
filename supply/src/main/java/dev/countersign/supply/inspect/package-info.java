/** What rules of packs ask of dependencies. */
@NullMarked
package dev.countersign.supply.inspect;

import org.jspecify.annotations.NullMarked;
