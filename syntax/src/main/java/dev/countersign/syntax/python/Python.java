package dev.countersign.syntax.python;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Grammar;
import dev.countersign.syntax.text.LineEnds;
import java.util.List;

/** Python's front end; of notebooks it reads the cells with code. */
@AutoService(Language.class)
public final class Python implements Language {
  private final Grammar grammar = Grammar.named("python");

  @Override
  public String id() {
    return "python";
  }

  @Override
  public List<String> names() {
    return List.of("python", "py", "python2", "python3");
  }

  @Override
  public List<String> extensions() {
    return List.of(".py", ".pyi", ".pyw", ".ipynb");
  }

  @Override
  public List<String> interpreters() {
    return List.of("python");
  }

  @Override
  public List<String> lineComments() {
    return List.of("#");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    Notebook notebook = Notebook.of(source, limits);
    Cst cst = grammar.parse(LineEnds.plain(notebook.code()), limits);
    Statements statements = new Statements(notebook.places());
    List<Ast> body = statements.body(cst.root());
    return new Tree(source, new Ast.Program(body, 0, source.length), statements.errors());
  }

  @Override
  public Tree pattern(String text) {
    return new PatternReader(grammar, text).read();
  }
}
