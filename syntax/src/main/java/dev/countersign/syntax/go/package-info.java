/** Go with generics. */
@NullMarked
package dev.countersign.syntax.go;

import org.jspecify.annotations.NullMarked;
