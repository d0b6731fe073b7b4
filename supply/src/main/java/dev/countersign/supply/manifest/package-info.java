/** What files say about dependencies: one reader for each format. */
@NullMarked
package dev.countersign.supply.manifest;

import org.jspecify.annotations.NullMarked;
