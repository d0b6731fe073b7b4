package dev.countersign.syntax.java;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.pattern.Holes;
import dev.countersign.syntax.text.LineEnds;
import java.util.List;

/** Java. */
@AutoService(Language.class)
public final class JavaLanguage implements Language {
  private final Grammar grammar = Grammar.named("java");

  @Override
  public String id() {
    return "java";
  }

  @Override
  public List<String> names() {
    return List.of("java");
  }

  @Override
  public List<String> extensions() {
    return List.of(".java");
  }

  @Override
  public List<String> lineComments() {
    return List.of("//");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    JavaLowering lowering = new JavaLowering(Holes.NONE);
    return lowering.tree(source, grammar.parse(LineEnds.plain(source), limits).root());
  }

  @Override
  public Tree pattern(String text) {
    return new JavaPatterns(grammar).read(text);
  }
}
