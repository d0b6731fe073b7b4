package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Node;
import dev.countersign.syntax.pattern.Holes;
import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Rewriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a pattern as the first thing that it can be, by the first grammar that can read it so. */
final class PatternReader {
  private final List<Variant> variants;

  PatternReader(List<Variant> variants) {
    this.variants = variants;
  }

  Tree read(String text) {
    PatternText pattern = PatternText.of(text);
    for (Variant variant : variants) {
      for (Reading reading : Reading.values()) {
        List<Ast> body = read(pattern, reading, variant);
        if (!body.isEmpty()) {
          Ast.Program program = new Ast.Program(body, 0, pattern.text().length());
          return new Tree(pattern.bytes(), program, List.of());
        }
      }
    }
    throw new PatternSyntaxException(
        "This is no expression, statement, declaration, class member or type of the language, nor"
            + " part of one.",
        offset(pattern));
  }

  private static List<Ast> read(PatternText pattern, Reading reading, Variant variant) {
    if (!reading.suits(pattern.text())) {
      return List.of();
    }
    Rewriter writer = PatternWriter.write(pattern, reading.prefix(), variant.jsx());
    reading.close(writer);
    Cst cst = variant.grammar().parse(writer.source(), ParseLimits.DEFAULT);
    return cst.root().hasError()
        ? List.of()
        : reading.extract(cst.root(), new EcmaScriptLowering(cst, writer.holes()));
  }

  /** Where the usual grammar stops understanding the pattern as statements, in characters. */
  private int offset(PatternText pattern) {
    Variant usual = variants.getFirst();
    Rewriter writer = PatternWriter.write(pattern, "", usual.jsx());
    Cst cst = usual.grammar().parse(writer.source(), ParseLimits.DEFAULT);
    Holes holes = writer.holes();
    for (int i = 0; i < cst.size(); i++) {
      Node node = new Node(cst, i);
      if (node.error() || node.missing()) {
        byte[] before =
            pattern
                .text()
                .substring(0, holes.start(node.start()))
                .getBytes(StandardCharsets.ISO_8859_1);
        return new String(before, StandardCharsets.UTF_8).length();
      }
    }
    return 0;
  }
}
