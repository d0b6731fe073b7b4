/**
 * Runs formulas: each operator is a {@link dev.countersign.rules.search.Finder} of ranges, each
 * condition a {@link dev.countersign.rules.search.Filter} on them.
 */
@NullMarked
package dev.countersign.rules.search;

import org.jspecify.annotations.NullMarked;
