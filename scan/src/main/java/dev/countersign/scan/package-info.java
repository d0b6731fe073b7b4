/**
 * Files checked one by one, programs followed, findings made: schedule, budgets and their order.
 */
@NullMarked
package dev.countersign.scan;

import org.jspecify.annotations.NullMarked;
