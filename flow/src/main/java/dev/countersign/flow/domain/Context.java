package dev.countersign.flow.domain;

import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is known of a function's arguments beyond their taint: functions, classes and, if asked for,
 * constants. Taint itself stays symbolic, so that one summary serves every call of the same kind.
 * An object that is passed twice is one object under two names.
 *
 * @param arguments by parameter index; those of which nothing is known are left out
 * @param around constants in variables of functions around it
 */
public record Context(Map<Integer, Value> arguments, Map<Variable, Value> around) {
  /** Nothing is known. */
  public static final Context NONE = new Context(Map.of(), Map.of());

  private static final int MAX_DEPTH = 4;

  /** {@code constants} tells of which parameters the constants that are passed count. */
  public static Context of(
      FunctionIr function, Map<Integer, Value> passed, Predicate<Parameter> constants) {
    Map<Integer, Value> known = new HashMap<>();
    Map<Object, Integer> first = new HashMap<>();
    for (Parameter parameter : function.parameters()) {
      Value value = passed.get(parameter.index());
      Object identity = value == null ? null : value.identity();
      Integer same = identity == null ? null : first.putIfAbsent(identity, parameter.index());
      boolean decides = value != null && constants.test(parameter);
      if (value != null && (same != null || steers(value, decides, 0))) {
        Symbol symbol = Symbol.of(new Root.Passed(same == null ? parameter.index() : same));
        known.put(parameter.index(), skeleton(value, symbol, decides, 0));
      }
    }
    Value receiver = passed.get(Parameter.RECEIVER);
    if (receiver != null
        && function.owner() != null
        && !receiver.types().isEmpty()
        && !receiver.types().contains(function.owner())) {
      Symbol symbol = Symbol.of(new Root.Passed(Parameter.RECEIVER));
      known.put(Parameter.RECEIVER, Value.of(symbol).typed(receiver.types()));
    }
    return known.isEmpty() ? NONE : new Context(known, Map.of());
  }

  /** The same where {@code constants} stand in variables of functions around. */
  public Context within(Map<Variable, Constant> constants) {
    Map<Variable, Value> known = new HashMap<>();
    constants.forEach((variable, constant) ->
        known.put(variable, Value.of(Symbol.of(new Root.Captured(variable))).holding(constant)));
    return new Context(arguments, known);
  }

  /** Whether something is known by which the function may choose its way. */
  public boolean decides() {
    return !around.isEmpty() || arguments.values().stream().anyMatch(Context::holdsConstant);
  }

  /** Whether {@code value} or a part of it is known. */
  public static boolean holdsConstant(Value value) {
    return value.constant() != null || value.parts().anyMatch(Context::holdsConstant);
  }

  /** What of {@code value} steers calls, with the taints of {@code symbol}. */
  public static Value skeleton(Value value, Symbol symbol) {
    return skeleton(value, symbol, false, 0);
  }

  private static boolean steers(Value value, boolean constants, int depth) {
    if (!value.functions().isEmpty()
        || !value.types().isEmpty()
        || !value.classes().isEmpty()
        || (constants && (value.constant() != null || value.size() >= 0))) {
      return true;
    }
    return depth < MAX_DEPTH && value.parts().anyMatch(part -> steers(part, constants, depth + 1));
  }

  private static Value skeleton(Value value, Symbol symbol, boolean constants, int depth) {
    Parts all = value.parts();
    Parts.Builder parts = new Parts.Builder(all.size());
    for (int i = 0; i < all.size() && depth < MAX_DEPTH; i++) {
      Offset offset = all.offset(i);
      Value part = all.value(i);
      boolean kept = constants || offset.isCapture() || steers(part, constants, depth + 1);
      if (kept && !offset.isAny()) {
        parts.add(offset, skeleton(part, symbol.then(offset), constants, depth + 1));
      }
    }
    Value bare = Value.of(symbol);
    Shape known = value.shape();
    return bare.withParts(parts.build())
        .shapedAs(constants ? known : known.changed(Shape.UNKNOWN_SIZE));
  }

  /** What parameter {@code index} holds on entry. */
  public Value entry(int index) {
    Value known = arguments.get(index);
    return known == null ? Value.of(Symbol.of(new Root.Passed(index))) : known;
  }

  /** Whether the caller passed something for a parameter that would else have its default. */
  public boolean isPassed(int index) {
    return arguments.containsKey(index);
  }
}
