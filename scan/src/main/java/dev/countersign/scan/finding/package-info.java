/** What a scan says: findings with their ways, questions and places, and what was allowed. */
@NullMarked
package dev.countersign.scan.finding;

import org.jspecify.annotations.NullMarked;
