package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Context;
import dev.countersign.flow.ir.FunctionIr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The summaries of functions, each computed when first asked for.
 *
 * <p>Functions that call each other are found as strongly connected components while summaries are
 * asked for (Tarjan, 1972). The function by which a component was entered is computed again, and
 * the others with it once a round, until no summary of the component changes.
 */
final class Summaries {
  private static final int MAX_DEPTH = 150;
  private static final int MAX_ROUNDS = 6;
  private static final int MAX_CONTEXTS = 8;

  /** Of those in which it is known which way the function takes. */
  private static final int MAX_DECIDED = 12;

  private record Key(FunctionIr function, Context context) {}

  /** A computation under way; {@code low} is the depth of the outermost one that it rests on. */
  private static final class Active {
    final int depth;
    int low;
    boolean reentered;

    Active(int depth) {
      this.depth = depth;
      this.low = depth;
    }
  }

  /** What this round found; it holds as far as what is computed at depth {@code low} does. */
  private static final class Provisional {
    final Key key;
    final Summary summary;
    int low;

    Provisional(Key key, Summary summary, int low) {
      this.key = key;
      this.summary = summary;
      this.low = low;
    }
  }

  private final BiFunction<FunctionIr, Context, Summary> analyse;
  private final Consumer<FunctionIr> tooDeep;
  private final Map<Key, Summary> known = new HashMap<>();
  private final Map<Key, Active> active = new HashMap<>();
  private final List<Active> stack = new ArrayList<>();
  private final Map<Key, Provisional> round = new HashMap<>();
  private final List<Provisional> order = new ArrayList<>();
  private final Map<Key, Summary> previous = new HashMap<>();
  private final Map<FunctionIr, Integer> contexts = new HashMap<>();
  private final Set<Key> mingled = new HashSet<>();

  /**
   * @param analyse computes a summary, asking here for those of the functions it calls
   * @param tooDeep is told of functions that are not looked into because calls nest too deep
   */
  Summaries(BiFunction<FunctionIr, Context, Summary> analyse, Consumer<FunctionIr> tooDeep) {
    this.analyse = analyse;
    this.tooDeep = tooDeep;
  }

  /** The summary of {@code function} where {@code context} is known of its arguments. */
  Summary of(FunctionIr function, Context context) {
    Key key = new Key(function, admitted(function, context));
    Summary summary = known.get(key);
    if (summary != null) {
      return summary;
    }
    Active running = active.get(key);
    if (running != null) {
      running.reentered = true;
      restOn(running.low);
      return previous.getOrDefault(key, Summary.EMPTY);
    }
    Provisional found = round.get(key);
    if (found != null) {
      restOn(found.low);
      return found.summary;
    }
    if (stack.size() >= MAX_DEPTH) {
      tooDeep.accept(function);
      return Summary.opaque(function);
    }
    return compute(key);
  }

  private void restOn(int low) {
    if (!stack.isEmpty()) {
      Active caller = stack.getLast();
      caller.low = Math.min(caller.low, low);
    }
  }

  private Summary compute(Key key) {
    Active self = new Active(stack.size());
    active.put(key, self);
    stack.add(self);
    int members = order.size();
    Summary summary = analyse.apply(key.function, key.context);
    for (int i = 1; i < MAX_ROUNDS && self.reentered && self.low == self.depth; i++) {
      if (!changed(key, summary, members)) {
        break;
      }
      nextRound(key, summary, members);
      summary = analyse.apply(key.function, key.context);
    }
    stack.removeLast();
    active.remove(key);
    if (self.low < self.depth) {
      postpone(key, summary, self.low, members);
    } else {
      accept(key, summary, members);
    }
    return summary;
  }

  private boolean changed(Key key, Summary summary, int members) {
    return !summary.equals(previous.get(key))
        || order.subList(members, order.size()).stream()
            .anyMatch(member -> !member.summary.equals(previous.get(member.key)));
  }

  private void nextRound(Key key, Summary summary, int members) {
    previous.put(key, summary);
    while (order.size() > members) {
      Provisional member = order.removeLast();
      previous.put(member.key, member.summary);
      round.remove(member.key);
    }
  }

  /** The component reaches further out: its members wait for what is computed at {@code low}. */
  private void postpone(Key key, Summary summary, int low, int members) {
    Provisional self = new Provisional(key, summary, low);
    order.add(self);
    round.put(key, self);
    order.subList(members, order.size()).forEach(member -> member.low = Math.min(member.low, low));
    restOn(low);
  }

  private void accept(Key key, Summary summary, int members) {
    known.put(key, summary);
    previous.remove(key);
    while (order.size() > members) {
      Provisional member = order.removeLast();
      known.put(member.key, member.summary);
      previous.remove(member.key);
      round.remove(member.key);
    }
  }

  /** Beyond some number of contexts a function is summarised for all others at once. */
  private Context admitted(FunctionIr function, Context context) {
    if (context.equals(Context.NONE)) {
      return context;
    }
    Key key = new Key(function, context);
    if (known.containsKey(key) || round.containsKey(key) || active.containsKey(key)) {
      return context;
    }
    if (mingled.contains(key)) {
      return Context.NONE;
    }
    // What a function passes to itself may be another each time, such as a count.
    boolean recursive = active.keySet().stream().anyMatch(one -> one.function == function);
    if (recursive && context.decides()) {
      return Context.NONE;
    }
    int count = contexts.merge(function, 1, Integer::sum);
    if (count <= (context.decides() ? MAX_DECIDED : MAX_CONTEXTS)) {
      return context;
    }
    mingled.add(key);
    return Context.NONE;
  }

  /** Whether {@code function} may be told apart in this context too. */
  boolean admits(FunctionIr function, Context context) {
    Key key = new Key(function, context);
    if (known.containsKey(key) || round.containsKey(key)) {
      return true;
    }
    return contexts.getOrDefault(function, 0) < MAX_DECIDED
        && active.keySet().stream().noneMatch(one -> one.function == function);
  }

  /** Whether what decides the way of {@code function} in this context was left out of account. */
  boolean isMingled(FunctionIr function, Context context) {
    return context.decides() && mingled.contains(new Key(function, context));
  }
}
