/**
 * Which files a scan looks at: paths, ignore files, globs, kinds, and what is left out by default.
 */
@NullMarked
package dev.countersign.scan.files;

import org.jspecify.annotations.NullMarked;
