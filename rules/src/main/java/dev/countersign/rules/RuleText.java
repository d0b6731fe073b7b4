package dev.countersign.rules;

/**
 * A rule file that was read.
 *
 * @param name for messages
 */
public record RuleText(String name, String text) {}
