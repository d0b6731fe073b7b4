package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.library.DeclaredFields;
import dev.countersign.flow.match.MarkIndex;
import dev.countersign.flow.match.Points;
import dev.countersign.flow.program.Program;
import dev.countersign.flow.program.Relevance;
import dev.countersign.flow.state.State;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.BudgetException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows the taint of rules of the same settings through a program. */
public final class Propagation {
  private final Map<FunctionIr, State> exits = new HashMap<>();
  private final Map<FunctionIr, String> unfinished = new LinkedHashMap<>();
  private final Analysis analysis;
  private final Relevance relevance;
  private final EntryPoints entryPoints;
  private @Nullable BudgetException late;

  /** {@code tests} tells the functions of tests. */
  public Propagation(
      List<UnitIr> units,
      List<Points> points,
      Settings settings,
      Predicate<FunctionIr> tests,
      Agreement agree,
      Budget budget) {
    MarkIndex marks = new MarkIndex(units, points);
    this.entryPoints = new EntryPoints(tests);
    Program program = new Program(units, this::exit);
    this.relevance = new Relevance(program, units, marks, settings, tests);
    this.analysis =
        new Analysis(
            program,
            marks,
            settings,
            new DeclaredFields(program, settings),
            new Summaries(
                this::analyse, function -> unfinished.put(function, "calls nest too deep")),
            new Deciders(units.stream().flatMap(unit -> unit.functions().stream()).toList()),
            new Findings(agree),
            new Work(budget),
            entryPoints,
            new Captures());
  }

  /** Every pair of a source and a sink that it reaches. */
  public Collection<Findings.Finding> run() {
    try {
      follow();
    } catch (BudgetException e) {
      late = e;
    }
    return analysis.findings().all();
  }

  /** Sinks that only what an unknown caller passes decides about. */
  public Collection<Findings.Asked> asked() {
    return analysis.findings().asked().stream().filter(ask -> !isOneOfAFew(ask)).toList();
  }

  /** The files, and what their names mean. */
  public Program program() {
    return analysis.program();
  }

  /** An enumeration has the values that the program lists. */
  private boolean isOneOfAFew(Findings.Asked ask) {
    String type = ask.parameter().variable().type();
    return type.equals("Enum")
        || (!type.isEmpty()
            && analysis
                .program()
                .classNamed(ask.function().file(), type)
                .filter(ClassIr::isEnum)
                .isPresent());
  }

  /** Why it ended early; what was found until then stands. */
  public Optional<BudgetException> late() {
    return Optional.ofNullable(late);
  }

  private void follow() {
    for (FunctionIr function : analysis.program().functions()) {
      if (!function.blocks().isEmpty() && relevance.counts(function)) {
        analysis.summaries().of(function, Context.NONE);
      }
    }
    new Surroundings(analysis, this::exit, entryPoints, relevance).settle();
  }

  /** What holds where a function has ended; null where that is being found out. */
  private @Nullable State exit(FunctionIr function) {
    analysis.summaries().of(function, Context.NONE);
    return exits.get(function);
  }

  /** Functions that were not followed to their end, and why. */
  public Map<FunctionIr, String> unfinished() {
    return unfinished;
  }

  private Summary analyse(FunctionIr function, Context context) {
    if (function.blocks().isEmpty() || unfinished.containsKey(function)) {
      return Summary.opaque(function);
    }
    try {
      return analysis.work().anew(() -> followed(function, context));
    } catch (BudgetException e) {
      throw e;
    } catch (Work.TooMuch e) {
      unfinished.put(function, "too many steps");
    } catch (RuntimeException e) {
      // A mistake of ours about one function must not lose what is known of the others.
      unfinished.put(function, "internal error, please report it: " + e);
    }
    return Summary.opaque(function);
  }

  private Summary followed(FunctionIr function, Context context) {
    FunctionAnalysis run = new FunctionAnalysis(analysis, function, context);
    Summary summary = run.run();
    @Nullable State exit = run.exit();
    if (context.equals(Context.NONE) && exit != null) {
      exits.put(function, exit);
    }
    return summary;
  }
}
