/** Change, policy, verdict. */
@NullMarked
package dev.countersign.gate;

import org.jspecify.annotations.NullMarked;
