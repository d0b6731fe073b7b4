/** The rules of a run: found, described by a catalog, and made ready when a file needs them. */
@NullMarked
package dev.countersign.scan.book;

import org.jspecify.annotations.NullMarked;
