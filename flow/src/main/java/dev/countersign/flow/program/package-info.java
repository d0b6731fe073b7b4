/**
 * The files of a program as one: which file an import means, what a name stands for in another
 * file, and which functions may call which, told by names alone.
 */
@NullMarked
package dev.countersign.flow.program;

import org.jspecify.annotations.NullMarked;
