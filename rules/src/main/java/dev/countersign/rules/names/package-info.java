/** What the names in one file refer to, which constants they hold and which types they have. */
@NullMarked
package dev.countersign.rules.names;

import org.jspecify.annotations.NullMarked;
