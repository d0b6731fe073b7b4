package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Offset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a caller knows in the place of a summary's symbols.
 *
 * @param roots what each root stands for
 * @param step the call as a step of a trace, or null where the taint does not move
 */
record Instantiation(Function<Root, Value> roots, @Nullable Trace step) {
  /** {@code value} in terms of the caller. */
  Value value(Value value) {
    Value base = Value.tainted(taints(value.taints()));
    if (!value.symbols().isEmpty()) {
      Value resolved = null;
      for (Symbol symbol : value.symbols()) {
        Value found = resolve(symbol);
        resolved = resolved == null ? found : resolved.join(found);
      }
      base = resolved == null ? base : moved(resolved).and(base.taints());
    }
    for (Map.Entry<Offset, Value> part : value.parts().entrySet()) {
      base = base.write(List.of(part.getKey()), value(part.getValue()));
    }
    return base.also(value);
  }

  private Value moved(Value value) {
    return step == null
        ? value
        : value.map(taints -> taints.moved(step.start(), step.end(), step.note()));
  }

  private Value resolve(Symbol symbol) {
    return roots.apply(symbol.root()).read(symbol.path());
  }

  /** {@code taints} in terms of the caller. */
  Taints taints(Taints taints) {
    return taints.flatMap(this::taint);
  }

  private Taints taint(Taint taint) {
    Taints settled =
        switch (taint.origin()) {
          case Taint.Source _ -> Taints.of(taint.unconditional());
          case Taint.Unknown unknown -> {
            Value found = resolve(unknown.symbol());
            List<Offset> without = new ArrayList<>(unknown.without());
            Taints gathered = (without.isEmpty() ? found : found.without(without)).gather();
            yield gathered.map(outer -> follow(outer, taint));
          }
        };
    if (taint.condition().isEmpty()) {
      return settled;
    }
    Taint.Condition condition = taint.condition().get();
    Taints incoming = taints(condition.incoming());
    if (incoming.satisfy(condition.requires())) {
      return settled;
    }
    return incoming.hasUnknown()
        ? settled.map(outer -> outer.under(condition.requires(), incoming))
        : Taints.NONE;
  }

  private Taint follow(Taint outer, Taint inner) {
    Taint entered = step == null ? outer : outer.moved(step.start(), step.end(), step.note());
    Trace trace = entered.trace() == null ? inner.trace() : entered.trace().then(inner.trace());
    String label = inner.label().isEmpty() ? entered.label() : inner.label();
    return new Taint(entered.origin(), label, entered.condition(), trace);
  }

  /** {@code flow} in terms of the caller. */
  Flow flow(Flow flow) {
    return new Flow(
        flow.sink(), taints(flow.taints()), flow.parts().stream().map(this::taints).toList());
  }
}
