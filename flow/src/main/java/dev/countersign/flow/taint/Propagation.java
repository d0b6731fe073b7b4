package dev.countersign.flow.taint;

import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.rules.match.Budget;
import dev.countersign.syntax.Tree;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Follows the taint of one rule through one file. */
final class Propagation {
  private final Map<FunctionIr, State> exits = new HashMap<>();
  private final Analysis analysis;

  Propagation(
      UnitIr unit,
      Tree tree,
      Points points,
      Settings settings,
      BiPredicate<SourcePoint, SinkPoint> agree,
      Budget budget) {
    this.analysis =
        new Analysis(
            unit,
            tree,
            new MarkIndex(unit, points),
            settings,
            new Summaries(this::analyse),
            new Findings(agree),
            budget);
  }

  /** Every pair of a source and a sink that it reaches. */
  Collection<Findings.Finding> run() {
    for (FunctionIr function : analysis.unit().functions()) {
      if (!function.blocks().isEmpty()) {
        analysis.summaries().of(function, Context.NONE);
      }
    }
    new Surroundings(analysis, exits).settle();
    return analysis.findings().all();
  }

  private Summary analyse(FunctionIr function, Context context) {
    FunctionAnalysis run = new FunctionAnalysis(analysis, function, context);
    Summary summary = run.run();
    @Nullable State exit = run.exit();
    if (context.equals(Context.NONE) && exit != null) {
      exits.put(function, exit);
    }
    return summary;
  }
}
