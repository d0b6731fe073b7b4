/** What can poison an assistant that reads a project, and what may go into one. Pure. */
@NullMarked
package dev.countersign.context;

import org.jspecify.annotations.NullMarked;
