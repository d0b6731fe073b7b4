/** The dependencies of a project, and all that is known of each. */
@NullMarked
package dev.countersign.supply.survey;

import org.jspecify.annotations.NullMarked;
