/** Dependencies: what a project takes from others. */
@NullMarked
package dev.countersign.supply;

import org.jspecify.annotations.NullMarked;
