/** Programs that measure; nothing that the command uses. */
@NullMarked
package dev.countersign.bench;

import org.jspecify.annotations.NullMarked;
