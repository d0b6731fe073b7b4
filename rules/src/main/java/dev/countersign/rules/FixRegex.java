package dev.countersign.rules;

/**
 * A replacement within the matched text.
 *
 * @param replacement with {@code \1} for groups
 * @param count how many occurrences are replaced; 0 is all
 */
public record FixRegex(String regex, String replacement, int count) {}
