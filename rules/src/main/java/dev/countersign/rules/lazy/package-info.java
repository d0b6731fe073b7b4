/** Values that are made when they are first needed. */
@NullMarked
package dev.countersign.rules.lazy;

import org.jspecify.annotations.NullMarked;
