package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Condition;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Symbol;
import dev.countersign.flow.domain.Symbols;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.domain.Ways;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.match.SinkPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts what a caller knows in the place of a summary's symbols. */
final class Instantiation {
  private final Function<Root, Value> roots;
  private final Trace.@Nullable Step step;
  private final UnaryOperator<Taints> entering;
  private final Work work;
  private final Map<Taint.Unknown, Taints> entered = new HashMap<>();
  private final Map<Condition, Ways> settled = new HashMap<>();

  /**
   * @param roots what each root stands for, the same at every time
   * @param step the call as a step of a trace, or null where the taint does not move
   * @param work counts what it costs
   */
  Instantiation(Function<Root, Value> roots, Trace.@Nullable Step step, Work work) {
    this(roots, step, UnaryOperator.identity(), work);
  }

  /**
   * @param entering what taints of the caller become before they take the step
   */
  Instantiation(
      Function<Root, Value> roots,
      Trace.@Nullable Step step,
      UnaryOperator<Taints> entering,
      Work work) {
    this.roots = roots;
    this.step = step;
    this.entering = entering;
    this.work = work;
  }

  /** {@code value} in terms of the caller. */
  Value value(Value value) {
    work.step();
    Value base = Value.tainted(taints(value.taints()));
    if (!value.symbols().isEmpty()) {
      Symbols symbols = value.symbols();
      Value resolved = null;
      for (int i = 0; i < symbols.size(); i++) {
        Value found = resolve(symbols.get(i));
        long rules = symbols.rules(i);
        Trace.Step test = symbols.test(i);
        Value tested = test == null ? found : found.noted(taints -> taints.moved(test));
        Value counting = rules == Taint.ALL ? tested : tested.sanitized(~rules);
        resolved = resolved == null ? counting : resolved.join(counting);
      }
      base = resolved == null ? base : moved(resolved).and(base.taints());
    }
    return value.vouch(base.writeAll(value.parts().map(this::value)).also(value));
  }

  private Value moved(Value value) {
    return step == null ? value : value.moved(step);
  }

  private Value resolve(Symbol symbol) {
    return roots.apply(symbol.root()).read(symbol.path());
  }

  /** What an unknown of the summary is here, one step further. */
  private Taints entering(Taint.Unknown unknown) {
    Taints known = entered.get(unknown);
    if (known == null) {
      Value found = resolve(unknown.symbol());
      List<Offset> without = new ArrayList<>(unknown.without());
      Taints gathered =
          entering.apply((without.isEmpty() ? found : found.without(without)).gather());
      known = step == null ? gathered : gathered.moved(step);
      entered.put(unknown, known);
    }
    return known;
  }

  /** {@code taints} in terms of the caller. */
  Taints taints(Taints taints) {
    return taints.flatMap(this::taint);
  }

  private Taints taint(Taint taint) {
    return switch (taint.origin()) {
      case Taint.Source _ -> conditional(taint, Taints.of(taint.unconditional()));
      case Taint.Unknown unknown -> conditional(taint, entering(unknown).continued(taint));
    };
  }

  /** A list of the caller's that gets as it is to a sink that minds how it begins. */
  private Taints listed(Taint taint, SinkPoint sink, Beginnings beginnings) {
    if (!(taint.origin() instanceof Taint.Unknown unknown) || !taint.isWhole()) {
      return taint(taint);
    }
    Taints minded = entering.apply(beginnings.minded(sink, resolve(unknown.symbol())));
    return conditional(taint, (step == null ? minded : minded.moved(step)).continued(taint));
  }

  private Taints conditional(Taint taint, Taints begun) {
    if (taint.condition().isNone()) {
      return begun;
    }
    Ways ways = ways(taint.condition());
    work.steps(begun.size() * ways.any().size());
    return begun.under(ways);
  }

  private Ways ways(Condition condition) {
    Ways known = settled.get(condition);
    if (known == null) {
      known = Ways.ALWAYS;
      for (Condition.Term term : condition.terms()) {
        Ways more = Ways.of(term, entering(term.unknown()));
        work.steps(known.any().size() * more.any().size());
        known = known.and(more);
      }
      settled.put(condition, known);
    }
    return known;
  }

  /** {@code flow} in terms of the caller. */
  Flow flow(Flow flow, Beginnings beginnings) {
    Taints arriving =
        beginnings.count(flow.sink())
            ? flow.taints().flatMap(taint -> listed(taint, flow.sink(), beginnings))
            : taints(flow.taints());
    return new Flow(flow.sink(), arriving, flow.parts().stream().map(this::taints).toList());
  }
}
