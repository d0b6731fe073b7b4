package dev.countersign.flow.state;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which argument goes to which parameter. */
public final class Passing {
  private Passing() {}

  /** What each parameter receives, by its index. */
  public static Map<Integer, Value> bind(FunctionIr function, Instruction.Call call, Frame frame) {
    Map<Integer, Value> passed = new HashMap<>();
    List<Value> records = new ArrayList<>();
    Taints spread = Taints.NONE;
    int position = 0;
    for (Argument argument : call.arguments()) {
      Value value = frame.value(argument.value());
      if (argument.spread() && argument.name().isEmpty()) {
        spread = spread.and(value.gather());
      } else if (argument.spread()) {
        records.add(value);
      } else if (!argument.name().isEmpty()) {
        named(function, argument.name(), value, passed);
      } else {
        positional(function, position++, value, passed);
      }
    }
    records.forEach(record -> byKey(function, record, passed));
    if (!spread.isEmpty()) {
      for (Parameter parameter : function.parameters()) {
        Value before = passed.get(parameter.index());
        if (before == null || parameter.rest() != Parameter.Rest.NONE) {
          passed.put(parameter.index(), (before == null ? Value.CLEAN : before).and(spread));
        }
      }
    }
    return passed;
  }

  /** {@code **record}: what no other argument gives is what is kept there under its name. */
  private static void byKey(FunctionIr function, Value record, Map<Integer, Value> passed) {
    for (Parameter parameter : function.parameters()) {
      if (parameter.rest() == Parameter.Rest.NAMED) {
        passed.merge(parameter.index(), record, Value::spread);
      } else if (parameter.rest() == Parameter.Rest.NONE) {
        Offset key = Offset.field(parameter.name());
        Value kept = record.read(key);
        if (record.parts().has(key) || !kept.gather().isEmpty()) {
          passed.putIfAbsent(parameter.index(), kept);
        }
      }
    }
  }

  /** What each parameter receives, by its index, of values in order and by name. */
  public static Map<Integer, Value> bind(
      FunctionIr function, List<Value> inOrder, Map<String, Value> byName) {
    Map<Integer, Value> passed = new HashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      positional(function, i, inOrder.get(i), passed);
    }
    byName.forEach((name, value) -> named(function, name, value, passed));
    return passed;
  }

  private static void positional(
      FunctionIr function, int position, Value value, Map<Integer, Value> passed) {
    List<Parameter> parameters = function.parameters();
    for (Parameter parameter : parameters) {
      if (parameter.rest() == Parameter.Rest.POSITIONAL && parameter.index() <= position) {
        Value all = passed.getOrDefault(parameter.index(), Value.CLEAN);
        Offset slot = Offset.slot(position - parameter.index());
        passed.put(parameter.index(), all.write(List.of(slot), value));
        return;
      }
      if (parameter.positional() && parameter.index() == position) {
        passed.put(position, value);
        return;
      }
    }
  }

  private static void named(
      FunctionIr function, String name, Value value, Map<Integer, Value> passed) {
    for (Parameter parameter : function.parameters()) {
      if (parameter.name().equals(name) && parameter.rest() == Parameter.Rest.NONE) {
        passed.put(parameter.index(), value);
        return;
      }
    }
    for (Parameter parameter : function.parameters()) {
      if (parameter.rest() == Parameter.Rest.NAMED) {
        Value all = passed.getOrDefault(parameter.index(), Value.CLEAN);
        passed.put(parameter.index(), all.write(List.of(Offset.field(name)), value));
      }
    }
  }

  /** That a call passes its arguments to {@code target}. */
  public static Trace.@Nullable Step step(Instruction.Call call, FunctionIr target) {
    return step(call, target, Note.Kind.PASSED);
  }

  /** The same, where the kind of step is another. */
  public static Trace.@Nullable Step step(
      Instruction.Call call, FunctionIr target, Note.Kind kind) {
    Site origin = call.origin();
    return origin == null ? null : new Trace.Step(origin, new Note(kind, target.name()));
  }

  /** The temporary that parameter {@code index} receives, or {@link Instruction#NONE}. */
  public static int temporary(FunctionIr function, int index, Instruction.Call call) {
    String name = "";
    for (Parameter parameter : function.parameters()) {
      if (parameter.index() == index && parameter.rest() == Parameter.Rest.NONE) {
        name = parameter.name();
      }
    }
    int position = 0;
    for (Argument argument : call.arguments()) {
      boolean positional = argument.name().isEmpty() && !argument.spread();
      if ((positional && position++ == index)
          || (!argument.name().isEmpty() && argument.name().equals(name))) {
        return argument.value();
      }
    }
    return Instruction.NONE;
  }
}
