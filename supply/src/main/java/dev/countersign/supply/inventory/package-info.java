/** What comes into a project, by all its manifests together. */
@NullMarked
package dev.countersign.supply.inventory;

import org.jspecify.annotations.NullMarked;
