/**
 * Text that commands an assistant: small independent clues, weighed against what speaks for peace.
 */
@NullMarked
package dev.countersign.context.injection;

import org.jspecify.annotations.NullMarked;
