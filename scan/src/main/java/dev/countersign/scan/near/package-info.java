/** Which files refer to each other, and which of them a change must be followed through. */
@NullMarked
package dev.countersign.scan.near;

import org.jspecify.annotations.NullMarked;
