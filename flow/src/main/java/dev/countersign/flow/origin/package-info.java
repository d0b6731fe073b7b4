/** Of what a value is made: of texts of the file itself, or of something else. */
@NullMarked
package dev.countersign.flow.origin;

import org.jspecify.annotations.NullMarked;
