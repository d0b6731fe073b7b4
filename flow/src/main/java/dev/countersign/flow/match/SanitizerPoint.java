package dev.countersign.flow.match;

import dev.countersign.rules.TaintSpec;

/**
 * A place that a sanitizer of one rule matches.
 *
 * @param rule the bit of the rule
 */
public record SanitizerPoint(TaintSpec.Sanitizer sanitizer, long rule, int start, int end)
    implements Point {}
