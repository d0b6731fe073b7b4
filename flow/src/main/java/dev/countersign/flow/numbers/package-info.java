/**
 * Which numbers the variables of one Go function can hold: intervals, followed through assignments,
 * checks and counted loops. Pure.
 */
@NullMarked
package dev.countersign.flow.numbers;

import org.jspecify.annotations.NullMarked;
