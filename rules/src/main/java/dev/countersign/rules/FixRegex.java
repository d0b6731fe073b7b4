package dev.countersign.rules;

import java.util.Optional;

/**
 * A change of matched text in which an expression is found.
 *
 * @param replacement what stands in place of what is found, with {@code \1} for groups
 * @param insert a member that the matched block gains instead
 * @param count how many occurrences are replaced; 0 is all
 */
public record FixRegex(
    String regex, Optional<String> replacement, Optional<String> insert, int count) {}
