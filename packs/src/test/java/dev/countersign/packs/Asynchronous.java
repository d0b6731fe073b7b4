package dev.countersign.packs;

import dev.countersign.rules.Edit;
import dev.countersign.rules.names.Dialect;
import dev.countersign.syntax.Ast;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Functions that nothing here calls are asynchronous. */
record Asynchronous() implements Rewrite {
  @Override
  public Result of(Original original) {
    List<Edit> edits = new ArrayList<>();
    for (Ast node : original.nodes()) {
      if (node instanceof Ast.Function function
          && function.kind() == Ast.FunctionKind.FUNCTION
          && function.name() instanceof Ast.Name name
          && !isCalled(original, name.id())) {
        String keyword = keyword(original.dialect());
        int at = original.text(function).indexOf(keyword);
        String before = at < 0 ? "async" : original.text(function).substring(0, at);
        if (!before.contains("async") && !original.text(function).contains("yield")) {
          int start = function.start() + before.getBytes(StandardCharsets.UTF_8).length;
          edits.add(new Edit(start, start, "async "));
        }
      }
    }
    return Result.of(keyword(original.dialect()).isEmpty() ? List.of() : edits);
  }

  private static String keyword(Dialect dialect) {
    return switch (dialect) {
      case PYTHON -> "def ";
      case ECMASCRIPT -> "function ";
      default -> "";
    };
  }

  private static boolean isCalled(Original original, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\s*\\(")
            .matcher(original.text())
            .results()
            .count()
        > 1;
  }
}
