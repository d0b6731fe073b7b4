package dev.countersign.packs;

import dev.countersign.rules.Edit;
import dev.countersign.rules.names.Dialect;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;

/** What stood at the top stands in a class. */
record Enclosed() implements Rewrite {
  @Override
  public Result of(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Ast node : original.program().body()) {
      if (original.dialect() == Dialect.JAVA && node instanceof Ast.ClassDecl) {
        edits.add(new Edit(node.start(), node.start(), "class Around" + edits.size() + " { "));
        edits.add(new Edit(node.end(), node.end(), " }"));
      }
      if (original.dialect() == Dialect.ECMASCRIPT
          && node instanceof Ast.Function function
          && function.name() instanceof Ast.Name name
          && original.text(function).startsWith("function ")
          && !original.text(function).contains("this")) {
        String type = "Around" + edits.size();
        edits.add(new Edit(node.start(), name.start(), "class " + type + " { static "));
        edits.add(
            new Edit(
                node.end(),
                node.end(),
                " } const " + name.id() + " = " + type + "." + name.id() + ";"));
      }
    }
    return Result.of(edits);
  }
}
