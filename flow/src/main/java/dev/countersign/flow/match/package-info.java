/**
 * Where the rules match in a file: the sources, sinks, sanitizers and propagators of each, and the
 * instructions that these belong to. Nothing is followed here.
 */
@NullMarked
package dev.countersign.flow.match;

import org.jspecify.annotations.NullMarked;
