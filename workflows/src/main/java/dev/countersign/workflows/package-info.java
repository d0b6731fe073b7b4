/** What a stranger can make the workflows of a repository run. Pure. */
@NullMarked
package dev.countersign.workflows;

import org.jspecify.annotations.NullMarked;
