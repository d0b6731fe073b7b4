/**
 * Regular expressions as rule authors write them, for PCRE or Python, run without the risk of
 * endless backtracking.
 */
@NullMarked
package dev.countersign.rules.regex;

import org.jspecify.annotations.NullMarked;
