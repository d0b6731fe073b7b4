/** Control flow, constants and taint, with evidence. */
@NullMarked
package dev.countersign.flow;

import org.jspecify.annotations.NullMarked;
