/** The rules of the house: YAML and fixtures. */
@NullMarked
package dev.countersign.packs;

import org.jspecify.annotations.NullMarked;
