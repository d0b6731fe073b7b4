package dev.countersign.flow.solve;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.state.Frame;
import dev.countersign.rules.names.Constant;
import java.util.List;

/** Which of several functions of one name a call means. */
record Overloads(Frame frame) {
  /** How Java writes that a type is that of the value. */
  private static final String INFERRED = "var";

  /** Those of as many parameters, and of these those that are declared for just these types. */
  List<FunctionIr> fitting(List<FunctionIr> functions, Instruction.Call call) {
    int arity = call.arguments().size();
    List<FunctionIr> fitting =
        functions.stream().filter(function -> function.parameters().size() == arity).toList();
    if (fitting.isEmpty()) {
      return functions;
    }
    List<FunctionIr> exact =
        fitting.size() == 1
            ? fitting
            : fitting.stream().filter(function -> isFor(function, call)).toList();
    return exact.isEmpty() ? fitting : exact;
  }

  /**
   * Whether only the type of a variable, which is not written, tells another from {@code function}.
   */
  boolean isOpen(FunctionIr function, Instruction.Call call) {
    ClassIr owner = function.owner();
    List<FunctionIr> named = owner == null ? List.of() : owner.methods(function.name());
    return named.size() > 1
        && fitting(named, call).stream()
            .anyMatch(other -> !other.blocks().isEmpty() && isOpen(function, other, call));
  }

  private boolean isOpen(FunctionIr function, FunctionIr other, Instruction.Call call) {
    if (function.parameters().size() != other.parameters().size()) {
      return false;
    }
    for (int i = 0; i < function.parameters().size(); i++) {
      Parameter parameter = function.parameters().get(i);
      String type = parameter.variable().type();
      String otherwise = other.parameters().get(i).variable().type();
      int at = parameter.index();
      if (!type.equals(otherwise)
          && at >= 0
          && at < call.arguments().size()
          && frame.place(call.arguments().get(at).value()) instanceof Place place
          && place.path().isEmpty()
          && type(call.arguments().get(at)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFor(FunctionIr function, Instruction.Call call) {
    for (Parameter parameter : function.parameters()) {
      if (parameter.index() < 0 || parameter.index() >= call.arguments().size()) {
        return false;
      }
      String given = type(call.arguments().get(parameter.index()));
      if (!given.isEmpty() && !given.equals(parameter.variable().type())) {
        return false;
      }
    }
    return true;
  }

  /** The declared type of what is passed; empty where it is not known. */
  private String type(Argument argument) {
    Place place = frame.place(argument.value());
    if (place != null && place.path().isEmpty()) {
      return place.variable().type().equals(INFERRED) ? "" : place.variable().type();
    }
    return frame.value(argument.value()).constant() instanceof Constant.Text ? "String" : "";
  }
}
