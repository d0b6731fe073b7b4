/**
 * From the text of a rule file to checked rules: YAML with positions, the table of keys, advice.
 */
@NullMarked
package dev.countersign.rules.read;

import org.jspecify.annotations.NullMarked;
