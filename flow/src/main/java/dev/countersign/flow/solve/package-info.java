/**
 * Follows values through the functions of a program: one forward analysis for each function, whose
 * result is a summary; functions that call each other are solved in rounds. What reaches a sink
 * goes to the findings.
 */
@NullMarked
package dev.countersign.flow.solve;

import org.jspecify.annotations.NullMarked;
