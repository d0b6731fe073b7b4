/**
 * Texts made safe to hand to an assistant, and back: what must not be seen is replaced by something
 * of the same form, for which a vault knows the original.
 */
@NullMarked
package dev.countersign.secrets.sanitize;

import org.jspecify.annotations.NullMarked;
