package dev.countersign.flow.lower;

import dev.countersign.syntax.Ast;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a framework calls to fill a parameter: FastAPI's {@code Depends}, as the default of the
 * parameter or in its type, {@code Annotated[T, Depends(f)]}.
 */
final class Injection {
  private static final Set<String> ASKS = Set.of("Depends", "Security");

  private Injection() {}

  /** Where {@code parameter} says so, or null. */
  static Ast.@Nullable Call of(Ast.Parameter parameter) {
    Ast.Call usual = asked(parameter.defaultValue());
    return usual == null ? ofType(parameter.type()) : usual;
  }

  /** Where {@code type} says so, or null. */
  static Ast.@Nullable Call ofType(@Nullable Ast type) {
    if (!(type instanceof Ast.Index annotated)) {
      return null;
    }
    return annotated.indices().stream()
        .map(Injection::asked)
        .filter(call -> call != null)
        .findFirst()
        .orElse(null);
  }

  private static Ast.@Nullable Call asked(@Nullable Ast written) {
    return written instanceof Ast.Call call && ASKS.contains(UnitLowering.simpleName(call.callee()))
        ? call
        : null;
  }
}
