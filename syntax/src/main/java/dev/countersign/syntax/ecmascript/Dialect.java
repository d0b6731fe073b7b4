package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Holes;
import dev.countersign.syntax.text.LineEnds;
import java.util.List;

/**
 * A language as the two grammars that may read it: the first that reads a text without error, or
 * else the one that leaves the fewest bytes unread.
 */
record Dialect(Variant usual, Variant other) {
  Tree parse(byte[] source, ParseLimits limits) {
    return parse(source, source, limits);
  }

  /** {@code source}, of which {@code code} is what stands in this language, in as many bytes. */
  Tree parse(byte[] source, byte[] code, ParseLimits limits) {
    byte[] lines = LineEnds.plain(code);
    Cst cst = usual.grammar().parse(lines, limits);
    if (cst.root().hasError()) {
      Cst second = other.grammar().parse(lines, limits);
      cst = unread(second) < unread(cst) ? second : cst;
    }
    EcmaScriptLowering lowering = new EcmaScriptLowering(cst, Holes.NONE);
    return new Tree(source, lowering.program(), lowering.errors());
  }

  /** How much is missing or in error; a missing token counts as one byte. */
  private static int unread(Cst cst) {
    int unread = 0;
    int i = 0;
    while (i < cst.size()) {
      Node node = new Node(cst, i);
      if (node.error() || node.missing()) {
        unread += Math.max(1, node.end() - node.start());
      }
      i = node.error() || !node.hasError() ? cst.next()[i] : i + 1;
    }
    return unread;
  }

  Tree pattern(String text) {
    return new PatternReader(List.of(usual, other)).read(text);
  }
}
