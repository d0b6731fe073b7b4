package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code local.x} and {@code var.x} stand for: the value or the default that a file gives. */
final class TerraformValues {
  private static final String VARIABLE = "var.";

  private final Map<String, Expr> values = new HashMap<>();
  private boolean defaults;

  private TerraformValues() {}

  static TerraformValues of(Ast.Program file) {
    TerraformValues all = new TerraformValues();
    for (Ast item : file.body()) {
      if (item instanceof Ast.Call block
          && block.callee() instanceof Ast.Name type
          && block.arguments().getLast() instanceof Ast.Dict body) {
        all.block(type.id(), block, body);
      }
    }
    return all;
  }

  private void block(String type, Ast.Call block, Ast.Dict body) {
    if (type.equals("locals")) {
      each(body, (name, value) -> values.put("local." + name, value));
    } else if (type.equals("variable") && block.arguments().getFirst() instanceof Ast.Str name) {
      each(
          body,
          (key, value) -> {
            if (key.equals("default")) {
              values.put(VARIABLE + name.value(), value);
              defaults = true;
            }
          });
    }
  }

  private static void each(Ast.Dict body, java.util.function.BiConsumer<String, Expr> use) {
    for (Ast part : body.entries()) {
      if (part instanceof Ast.Entry entry && entry.key() instanceof Ast.Name name) {
        use.accept(name.id(), entry.value());
      }
    }
  }

  /** Whether a variable has a default, which whoever applies the file may replace. */
  boolean hasDefaults() {
    return defaults;
  }

  /** The values that nobody can replace. */
  TerraformValues settled() {
    TerraformValues all = new TerraformValues();
    all.values.putAll(values);
    all.values.keySet().removeIf(name -> name.startsWith(VARIABLE));
    return all;
  }

  /** The expression that {@code member} stands for, or null. */
  @Nullable Expr of(Ast.Member member) {
    return member.object() instanceof Ast.Name scope && member.name() instanceof Ast.Name name
        ? values.get(scope.id() + "." + name.id())
        : null;
  }
}
