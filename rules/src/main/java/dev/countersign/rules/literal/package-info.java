/** Many strings sought in one pass. */
@NullMarked
package dev.countersign.rules.literal;

import org.jspecify.annotations.NullMarked;
