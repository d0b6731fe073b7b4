package dev.countersign.flow.taint;

import dev.countersign.rules.TaintSpec;

/** A place that a sanitizer matches. */
record SanitizerPoint(TaintSpec.Sanitizer sanitizer, int start, int end) implements Point {}
