/** Known flaws of packages: the OSV format, and a store that is looked up in place. */
@NullMarked
package dev.countersign.supply.advisory;

import org.jspecify.annotations.NullMarked;
