/**
 * Control flow, constants and taint, with evidence. Here is what others call: files, programs of
 * files, and one rule over one file. The packages below it are layers.
 */
@NullMarked
package dev.countersign.flow;

import org.jspecify.annotations.NullMarked;
