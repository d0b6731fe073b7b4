/** Source as bytes, characters, lines and columns. */
@NullMarked
package dev.countersign.scan.text;

import org.jspecify.annotations.NullMarked;
