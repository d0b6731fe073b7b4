/** What is remembered from run to run, by hashes of all that it depends on. */
@NullMarked
package dev.countersign.scan.cache;

import org.jspecify.annotations.NullMarked;
