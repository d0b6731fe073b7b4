/** The front end of JSON, with the comments and trailing commas of settings files. */
@NullMarked
package dev.countersign.syntax.json;

import org.jspecify.annotations.NullMarked;
