package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.RegexShape;
import dev.countersign.rules.names.Constant;
import dev.countersign.syntax.Ast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields that hold one constant for good: final ones, and private ones that nothing assigns. */
final class FixedFields {
  private record Candidate(ClassIr type, String name, Constant value) {}

  private final List<Candidate> candidates = new ArrayList<>();

  /** How many fields of a name have an initial value. */
  private final Map<String, Integer> initial = new HashMap<>();

  /** A field of a class as declared. */
  void declared(Ast.VarDecl field, ClassIr type) {
    String name = UnitLowering.simpleName(field.target());
    if (field.value() != null) {
      initial.merge(name, 1, Integer::sum);
    }
    Constant value = constant(field.value());
    if (value == null || name.isEmpty()) {
      return;
    }
    if (has(field, "final") || has(field, "readonly")) {
      type.constant(name, value);
    } else if (has(field, "private") && !isAnnotated(field)) {
      candidates.add(new Candidate(type, name, value));
    }
  }

  private static boolean has(Ast.VarDecl field, String modifier) {
    return field.modifiers().stream()
        .anyMatch(one -> one instanceof Ast.Keyword word && word.text().equals(modifier));
  }

  /** A framework may set it. */
  private static boolean isAnnotated(Ast.VarDecl field) {
    return field.modifiers().stream().anyMatch(Ast.Annotation.class::isInstance);
  }

  private static @Nullable Constant constant(Ast.@Nullable Expr value) {
    return switch (value) {
      case Ast.Str text -> new Constant.Text(text.value());
      case Ast.Literal literal -> Literals.of(literal);
      case Ast.Call(Ast.Member made, List<Ast.Expr> given, _, _)
          when !given.isEmpty() && given.getFirst() instanceof Ast.Str text ->
          RegexShape.compiles(UnitLowering.simpleName(made.name()))
              ? RegexShape.of(text.value(), given.size() == 1 ? "" : given.getLast().toString())
              : null;
      case null, default -> null;
    };
  }

  /** All functions of the file are lowered: what none of them assigns stays as declared. */
  void settle(List<FunctionIr> functions) {
    if (candidates.isEmpty()) {
      return;
    }
    Map<String, Integer> assigned = new HashMap<>();
    for (FunctionIr function : functions) {
      for (Block block : function.blocks()) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Update update && update.offset().isField()) {
            assigned.merge(update.offset().name(), 1, Integer::sum);
          }
        }
      }
    }
    for (Candidate candidate : candidates) {
      int times = assigned.getOrDefault(candidate.name, 0);
      if (times <= initial.getOrDefault(candidate.name, 0)) {
        candidate.type.constant(candidate.name, candidate.value);
      }
    }
  }
}
