package dev.countersign.flow.taint;

import dev.countersign.flow.ir.FunctionIr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The summaries of functions, each computed when first asked for. A function that calls itself, by
 * whatever way, is computed again until its summary does not change.
 */
final class Summaries {
  private static final int MAX_DEPTH = 120;
  private static final int MAX_ROUNDS = 4;
  private static final int MAX_CONTEXTS = 48;

  private record Key(FunctionIr function, Context context) {}

  private final BiFunction<FunctionIr, Context, Summary> analyse;
  private final Map<Key, Summary> known = new HashMap<>();
  private final Map<FunctionIr, Integer> contexts = new HashMap<>();
  private final Set<Key> active = new HashSet<>();
  private final Set<Key> recursive = new HashSet<>();
  private final List<Key> finished = new ArrayList<>();

  /** {@code analyse} computes a summary, asking here for those of the functions it calls. */
  Summaries(BiFunction<FunctionIr, Context, Summary> analyse) {
    this.analyse = analyse;
  }

  /** The summary of {@code function} where {@code context} is known of its arguments. */
  Summary of(FunctionIr function, Context context) {
    Key key = new Key(function, admitted(function, context));
    Summary summary = known.get(key);
    if (active.contains(key)) {
      recursive.add(key);
      return summary == null ? Summary.EMPTY : summary;
    }
    if (summary != null) {
      return summary;
    }
    return active.size() >= MAX_DEPTH ? Summary.EMPTY : compute(key);
  }

  private Summary compute(Key key) {
    Summary summary = Summary.EMPTY;
    active.add(key);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      int before = finished.size();
      Summary next = analyse.apply(key.function, key.context);
      boolean settled = !recursive.remove(key) || next.equals(summary);
      summary = next;
      known.put(key, summary);
      if (settled) {
        break;
      }
      forget(before);
    }
    active.remove(key);
    finished.add(key);
    return summary;
  }

  /** What was computed meanwhile rests on a summary that has changed since. */
  private void forget(int from) {
    while (finished.size() > from) {
      known.remove(finished.removeLast());
    }
  }

  /** Beyond some number of contexts a function is summarised for all others at once. */
  private Context admitted(FunctionIr function, Context context) {
    if (context.equals(Context.NONE) || known.containsKey(new Key(function, context))) {
      return context;
    }
    int count = contexts.merge(function, 1, Integer::sum);
    return count > MAX_CONTEXTS ? Context.NONE : context;
  }
}
