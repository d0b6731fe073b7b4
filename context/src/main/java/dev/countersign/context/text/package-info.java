/** Texts as a person sees them: which part is code, a comment, a string. */
@NullMarked
package dev.countersign.context.text;

import org.jspecify.annotations.NullMarked;
