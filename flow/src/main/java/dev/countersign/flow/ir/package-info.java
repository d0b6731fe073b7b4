/** The three-address form of a file's functions: instructions, blocks, places. */
@NullMarked
package dev.countersign.flow.ir;

import org.jspecify.annotations.NullMarked;
