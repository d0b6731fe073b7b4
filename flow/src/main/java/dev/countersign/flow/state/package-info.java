/**
 * What is known at one point of a function: what its variables and temporaries hold, and what the
 * tests and checks on the way there say of them.
 */
@NullMarked
package dev.countersign.flow.state;

import org.jspecify.annotations.NullMarked;
