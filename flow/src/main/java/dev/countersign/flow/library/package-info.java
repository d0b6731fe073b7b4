/**
 * What is done by code that is not here: the methods of texts and collections, accessors, functions
 * that are handed over to be called, and by default anything. What the fields of a class let
 * through is said here too.
 */
@NullMarked
package dev.countersign.flow.library;

import org.jspecify.annotations.NullMarked;
