/**
 * From what reached a sink to what is told of it: a match with its way in words, whether it is
 * proved or a question, and why something is none.
 */
@NullMarked
package dev.countersign.flow.report;

import org.jspecify.annotations.NullMarked;
