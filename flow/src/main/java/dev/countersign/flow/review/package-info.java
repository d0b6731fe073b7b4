/** What of code a reviewer is to look at although nothing of it is known to be wrong. Pure. */
@NullMarked
package dev.countersign.flow.review;

import org.jspecify.annotations.NullMarked;
