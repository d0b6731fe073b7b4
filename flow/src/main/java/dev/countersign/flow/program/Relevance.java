package dev.countersign.flow.program;

import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.match.MarkIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Functions in which something can come of a rule: those from which both a source and a sink of it
 * are reached, or a sink of a rule that asks of parameters. The others are followed only where one
 * of these calls them.
 *
 * <p>Of tests, those count that have something themselves of a rule that is looked for in tests.
 */
public final class Relevance {
  /** What a function reaches, or all functions of a name: bits of rules. */
  private static final class Reach {
    /** They reach whatever this reaches. */
    final List<Reach> callers = new ArrayList<>();

    /** They may find what begins here. */
    final List<Reach> heirs = new ArrayList<>();

    long sources;
    long sinks;

    /** Of {@link #sources} and {@link #sinks}, what is in tests. */
    long tested;

    boolean add(long moreSources, long moreSinks, long moreTested) {
      boolean grows =
          (moreSources & ~sources) != 0 || (moreSinks & ~sinks) != 0 || (moreTested & ~tested) != 0;
      sources |= moreSources;
      sinks |= moreSinks;
      tested |= moreTested;
      return grows;
    }
  }

  private final Map<FunctionIr, Reach> functions = new IdentityHashMap<>();
  private final Map<String, Reach> names = new HashMap<>();
  private final CallNames calls;
  private final long asking;
  private final Predicate<FunctionIr> tests;

  /** {@code tests} tells the functions of tests. */
  public Relevance(
      Program program,
      List<UnitIr> units,
      MarkIndex marks,
      Settings settings,
      Predicate<FunctionIr> tests) {
    this.calls = new CallNames(units, new Foreign(program, units));
    this.asking = settings.asking();
    this.tests = tests;
    Reach tops = new Reach();
    for (UnitIr unit : units) {
      of(unit.top()).heirs.add(tops);
      for (FunctionIr function : unit.functions()) {
        mark(function, marks);
        link(function);
        surround(function, tops);
      }
      unit.classes().forEach(this::begin);
    }
    calls
        .otherNames()
        .forEach((name, others) -> others.forEach(other -> named(name).callers.add(named(other))));
    spread();
  }

  private Reach of(FunctionIr function) {
    return functions.computeIfAbsent(function, _ -> new Reach());
  }

  private void mark(FunctionIr function, MarkIndex marks) {
    Reach reach = of(function);
    long sources = marks.sourcesIn(function);
    long sinks = marks.sinksIn(function);
    reach.add(sources, sinks, tests.test(function) ? sources | sinks : 0);
  }

  private void link(FunctionIr function) {
    Reach reach = of(function);
    CallNames.madeBy(function).forEach(made -> of(made).callers.add(reach));
    for (String name : calls.usedBy(function)) {
      named(name).callers.add(reach);
    }
  }

  private Reach named(String name) {
    Reach known = names.get(name);
    if (known == null) {
      known = new Reach();
      names.put(name, known);
      for (FunctionIr function : calls.of(name)) {
        of(function).callers.add(known);
      }
    }
    return known;
  }

  /** What is around a function is done when it runs; so is what it imports. */
  private void surround(FunctionIr function, Reach tops) {
    FunctionIr parent = function.parent();
    if (parent != null) {
      of(parent).heirs.add(of(function));
    }
    if (function.captured().stream().anyMatch(Relevance::isImported)) {
      tops.heirs.add(of(function));
    }
  }

  private static boolean isImported(Variable variable) {
    return variable.owner() == null || !variable.imported().path().isEmpty();
  }

  /** What a new object holds, its methods find there. */
  private void begin(ClassIr type) {
    List<FunctionIr> before = new ArrayList<>(type.constructors());
    if (type.initializer() != null) {
      before.add(type.initializer());
    }
    for (FunctionIr first : before) {
      type.members().forEach(member -> of(first).heirs.add(of(member)));
    }
  }

  private void spread() {
    Deque<Reach> open = new ArrayDeque<>(functions.values());
    while (!open.isEmpty()) {
      Reach reach = open.remove();
      for (Reach caller : reach.callers) {
        if (caller.add(reach.sources, reach.sinks, reach.tested)) {
          open.add(caller);
        }
      }
      for (Reach heir : reach.heirs) {
        if (heir.add(reach.sources, 0, 0)) {
          open.add(heir);
        }
      }
    }
  }

  /** Whether something may come of {@code function}. */
  public boolean counts(FunctionIr function) {
    Reach reach = of(function);
    return tests.test(function)
        ? (reach.sinks & reach.sources & reach.tested) != 0
        : (reach.sinks & (reach.sources | asking)) != 0;
  }
}
