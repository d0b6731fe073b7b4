/** The little language of {@code metavariable-comparison}: Python's expressions on bound values. */
@NullMarked
package dev.countersign.rules.compare;

import org.jspecify.annotations.NullMarked;
