/** Characters that make a text read other than it is. */
@NullMarked
package dev.countersign.context.unicode;

import org.jspecify.annotations.NullMarked;
