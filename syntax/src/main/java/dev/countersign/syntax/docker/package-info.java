/** The front end of Dockerfiles, with the shell commands in them. */
@NullMarked
package dev.countersign.syntax.docker;

import org.jspecify.annotations.NullMarked;
