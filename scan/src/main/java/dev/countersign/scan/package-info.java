/** Targets, prefilter, schedule, cache, budgets, findings. */
@NullMarked
package dev.countersign.scan;

import org.jspecify.annotations.NullMarked;
