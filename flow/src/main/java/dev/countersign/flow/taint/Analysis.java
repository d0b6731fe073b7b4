package dev.countersign.flow.taint;

import dev.countersign.flow.ir.FunctionIr;

/**
 * What all functions share while rules are followed through a program.
 *
 * @param findings receives what reaches a sink
 * @param entries is told of every call
 */
record Analysis(
    Program program,
    MarkIndex marks,
    Settings settings,
    Summaries summaries,
    Findings findings,
    Work work,
    Entries entries) {
  /** The text of what is called, for a step of a trace. */
  static String named(FunctionIr function) {
    return function.name().isEmpty() ? "the function" : "`" + function.name() + "`";
  }
}
