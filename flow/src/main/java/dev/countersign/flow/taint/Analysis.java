package dev.countersign.flow.taint;

import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;

/**
 * What all functions share while one rule is followed through one file.
 *
 * @param findings receives what reaches a sink
 */
record Analysis(
    UnitIr unit,
    Tree tree,
    MarkIndex marks,
    Settings settings,
    Summaries summaries,
    Findings findings,
    Budget budget) {
  private static final int LONGEST = 60;

  /** The source of {@code node} on one line, shortened. */
  String text(Ast node) {
    return text(node.start(), node.end());
  }

  /** The source between two offsets on one line, shortened. */
  String text(int start, int end) {
    String text = tree.text(start, end).replaceAll("\\s+", " ").replace('`', '\'');
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }

  /** The text of what is called, for a step of a trace. */
  static String named(FunctionIr function) {
    return function.name().isEmpty() ? "the function" : "`" + function.name() + "`";
  }
}
