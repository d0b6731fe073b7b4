/** Taint: how data moves from the sources of a rule to its sinks. */
@NullMarked
package dev.countersign.flow.taint;

import org.jspecify.annotations.NullMarked;
