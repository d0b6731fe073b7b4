/** From the tree to the three-address form, for all languages alike. */
@NullMarked
package dev.countersign.flow.lower;

import org.jspecify.annotations.NullMarked;
