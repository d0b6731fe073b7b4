package dev.countersign.packs;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.fixture.Fixture;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.rules.names.Dialect;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A fixture before it is rewritten.
 *
 * @param matches what the rule finds in it
 * @param vocabulary the names that the rule goes by
 */
record Original(Rule rule, Target target, List<Match> matches, Vocabulary vocabulary) {
  CodeUnit code() {
    return target.code().orElseThrow();
  }

  Dialect dialect() {
    return code().dialect();
  }

  Ast.Program program() {
    return code().tree().program();
  }

  String text() {
    return target.text().text();
  }

  /** The source of a node. */
  String text(Ast node) {
    return target.text(node.start(), node.end());
  }

  /** The source as bytes, on which all offsets count. */
  byte[] source() {
    return target.source();
  }

  /** The lines on which the rule must find something, from 1. */
  Set<Integer> lines() {
    return Fixture.read(text()).marks().stream()
        .filter(mark -> mark.rule().equals(rule.id()))
        .filter(mark -> mark.expected() == Fixture.Expected.MATCH)
        .map(Fixture.Mark::line)
        .collect(Collectors.toSet());
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += source()[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Where the line of an offset begins. */
  int lineStart(int offset) {
    int start = offset;
    while (start > 0 && source()[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The white space before the first sign of the line. */
  String indent(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < source().length && (source()[end] == ' ' || source()[end] == '\t')) {
      end++;
    }
    return target.text(start, end);
  }

  /** Whether nothing but white space stands before {@code node} on its line. */
  boolean opensLine(Ast node) {
    return target.text(lineStart(node.start()), node.start()).isBlank();
  }

  /** Every node of the file, parents first. */
  List<Ast> nodes() {
    List<Ast> nodes = new ArrayList<>();
    walk(program(), nodes::add);
    return nodes;
  }

  static void walk(Ast root, Consumer<Ast> visitor) {
    visitor.accept(root);
    root.forEachChild(child -> walk(child, visitor));
  }
}
