package dev.countersign.flow.taint;

import dev.countersign.rules.TaintSpec;

/**
 * A place that a sanitizer of one rule matches.
 *
 * @param rule the bit of the rule
 */
record SanitizerPoint(TaintSpec.Sanitizer sanitizer, long rule, int start, int end)
    implements Point {}
