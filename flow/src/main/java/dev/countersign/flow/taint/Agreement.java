package dev.countersign.flow.taint;

/** Whether what a source bound allows it to be reported for a sink. */
@FunctionalInterface
interface Agreement {
  boolean test(SourcePoint source, SourcePoint.RuleMatch match, SinkPoint sink);
}
