package dev.countersign.packs;

import dev.countersign.rules.Edit;
import dev.countersign.rules.names.Dialect;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.List;

/** The bodies of functions stand in a block of their own. */
record Nested() implements Rewrite {
  @Override
  public Result of(Original original) {
    List<Edit> edits = new ArrayList<>();
    if (original.dialect() != Dialect.PYTHON) {
      for (Ast node : original.nodes()) {
        if (node instanceof Ast.Function function
            && function.kind() != Ast.FunctionKind.CONSTRUCTOR
            && function.body() instanceof Ast.Block body
            && body.body().size() > 1
            && original.text(body).startsWith("{")) {
          edits.add(new Edit(body.start(), body.start() + 1, "{ {"));
          edits.add(new Edit(body.end() - 1, body.end(), "} }"));
        }
      }
    }
    return Result.of(edits);
  }
}
