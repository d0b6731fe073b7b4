package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.program.Relevance;
import dev.countersign.flow.state.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Functions run after what is around them: the top level of the file has been executed, and the
 * fields of an object have their initial values, when a handler or method is called from outside.
 */
final class Surroundings {
  private final Analysis analysis;
  private final Function<FunctionIr, @Nullable State> exits;
  private final Relevance relevance;
  private final Map<ClassIr, Value> instances = new HashMap<>();
  private final EntryPoints entryPoints;

  /**
   * @param exits the states in which functions return
   * @param entryPoints which functions are called from outside
   * @param relevance which functions something may come of
   */
  Surroundings(
      Analysis analysis,
      Function<FunctionIr, @Nullable State> exits,
      EntryPoints entryPoints,
      Relevance relevance) {
    this.analysis = analysis;
    this.exits = exits;
    this.entryPoints = entryPoints;
    this.relevance = relevance;
  }

  /** Reports the flows of each function that only what is around it settles. */
  void settle() {
    for (FunctionIr function : analysis.program().functions()) {
      if (!function.blocks().isEmpty() && function.parent() != null && relevance.counts(function)) {
        Summary summary = analysis.summaries().of(function, Context.NONE);
        summary.flows().forEach(flow -> settle(flow, function));
      }
    }
  }

  private void settle(Flow flow, FunctionIr function) {
    Beginnings beginnings = new Beginnings(analysis.settings());
    Flow known =
        new Instantiation(roots(function, receiver(function)), null, analysis.work())
            .flow(flow, beginnings);
    for (FunctionIr around = function.parent();
        around != null && around.parent() != null && known.hasUnknown();
        around = around.parent()) {
      known =
          new Instantiation(roots(around, receiver(around)), null, analysis.work())
              .flow(known, beginnings);
    }
    if (!known.taints().isEmpty()) {
      analysis.findings().add(known, flow, function);
    }
    if ((flow.sink().rule() & analysis.settings().asking()) != 0) {
      analysis
          .findings()
          .question(flow, function)
          .filter(_ -> entryPoints.isOpen(function))
          .ifPresent(analysis.findings()::ask);
    }
  }

  private Value receiver(FunctionIr function) {
    ClassIr owner = function.owner();
    return owner == null ? Value.CLEAN : instance(owner);
  }

  private Function<Root, Value> roots(FunctionIr function, Value receiver) {
    FunctionIr parent = function.parent();
    State around = parent == null ? null : exits.apply(parent);
    return root ->
        switch (root) {
          case Root.Passed(int index) -> index == Parameter.RECEIVER ? receiver : Value.CLEAN;
          case Root.Captured(Variable variable) -> {
            boolean here = variable.file().equals(function.file());
            Value left = read(here ? around : elsewhere(variable), variable);
            yield here
                ? analysis.captures().of(function, variable, left, this::ofFile, analysis)
                : left;
          }
        };
  }

  private static Value read(@Nullable State where, Variable variable) {
    return where == null ? Value.CLEAN : where.read(variable);
  }

  private Value ofFile(Variable variable) {
    return read(elsewhere(variable), variable);
  }

  private @Nullable State elsewhere(Variable variable) {
    FunctionIr owner = variable.owner();
    return owner == null ? null : exits.apply(owner);
  }

  /** A new object of a class, by all its constructors. */
  private Value instance(ClassIr type) {
    Value known = instances.get(type);
    if (known != null) {
      return known;
    }
    Value made = Value.object(type).typed(Set.of(type));
    instances.put(type, made);
    Value initial = after(type.initializer(), made);
    Value constructed = null;
    for (FunctionIr constructor : type.constructors()) {
      Value one = after(constructor, initial);
      constructed = constructed == null ? one : constructed.join(one);
    }
    Value instance = constructed == null ? initial : constructed;
    instances.put(type, instance);
    return instance;
  }

  private Value after(@Nullable FunctionIr function, Value made) {
    if (function == null || function.blocks().isEmpty()) {
      return made;
    }
    Summary summary = analysis.summaries().of(function, Context.NONE);
    Value left = summary.effects().get(new Root.Passed(Parameter.RECEIVER));
    return left == null
        ? made
        : new Instantiation(roots(function, made), null, analysis.work()).value(left);
  }
}
