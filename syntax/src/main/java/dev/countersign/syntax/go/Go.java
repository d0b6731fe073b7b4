package dev.countersign.syntax.go;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.pattern.Holes;
import java.util.Arrays;
import java.util.List;

/** Go's front end. */
@AutoService(Language.class)
public final class Go implements Language {
  private final Grammar grammar = Grammar.named("go");

  @Override
  public String id() {
    return "go";
  }

  @Override
  public List<String> names() {
    return List.of("go", "golang");
  }

  @Override
  public List<String> extensions() {
    return List.of(".go");
  }

  @Override
  public List<String> lineComments() {
    return List.of("//");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    Cst cst = grammar.parse(terminated(source), limits).over(source);
    Statements statements = new Statements(Holes.NONE);
    List<Ast> body = statements.body(cst.root());
    return new Tree(source, new Ast.Program(body, 0, source.length), statements.errors());
  }

  /** The grammar wants a line end after the last statement. */
  private static byte[] terminated(byte[] source) {
    if (source.length == 0 || source[source.length - 1] == '\n') {
      return source;
    }
    byte[] longer = Arrays.copyOf(source, source.length + 1);
    longer[source.length] = '\n';
    return longer;
  }

  @Override
  public Tree pattern(String text) {
    return new PatternReader(grammar, text).read();
  }
}
