/** The front end of YAML: events of a parser of the whole language, composed into the one tree. */
@NullMarked
package dev.countersign.syntax.yaml;

import org.jspecify.annotations.NullMarked;
