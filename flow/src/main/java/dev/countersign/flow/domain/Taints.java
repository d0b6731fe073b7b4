package dev.countersign.flow.domain;

import dev.countersign.rules.LabelFormula;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A set of taints in the order in which they came; of several ways of one taint the first stays,
 * for each rule, of those that come past tests that nobody judges if there are any. Immutable.
 */
public final class Taints {
  /** No taint. */
  public static final Taints NONE = new Taints(new Taint[0], 0);

  /** Taints of one value beyond this are not kept. */
  private static final int MAX = 48;

  private final Taint[] taints;
  private final long marks;

  /**
   * @param marks those of all {@code taints}
   */
  private Taints(Taint[] taints, long marks) {
    this.taints = taints;
    this.marks = marks;
  }

  /** One taint. */
  public static Taints of(Taint taint) {
    return taint.rules() == 0 ? NONE : new Taints(new Taint[] {taint}, mark(taint));
  }

  /** One bit: taints that have different ones are not the same. */
  private static long mark(Taint taint) {
    return 1L << ((taint.hashCode() * 0x9E3779B9) >>> 26);
  }

  /** Several; those that are the same are put together. */
  public static Taints of(List<Taint> taints) {
    Union kept = new Union(taints.size());
    taints.forEach(kept::add);
    return kept.taints();
  }

  /** Taints that are put together. */
  private static final class Union {
    private Taint[] all;
    private long marks;
    private int size;
    private boolean changed;

    Union(int room) {
      all = new Taint[room];
    }

    Union(Taints first, int more) {
      all = Arrays.copyOf(first.taints, first.taints.length + more);
      marks = first.marks;
      size = first.taints.length;
    }

    /** Adds a taint for the rules for which it is not there yet. */
    void add(Taint taint) {
      long rest = size < MAX ? taint.rules() : 0;
      if ((marks & mark(taint)) != 0) {
        for (int i = 0; i < size && rest != 0; i++) {
          if (all[i].covers(taint)) {
            if (taint.isPast(all[i])) {
              all[i] = taint.counting(all[i].rules());
              changed = true;
            }
            rest &= ~all[i].rules();
          }
        }
      }
      if (rest != 0) {
        append(taint.counting(rest));
      }
    }

    /** Adds a taint that is not there. */
    void append(Taint taint) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size + 2);
      }
      all[size++] = taint;
      marks |= mark(taint);
      changed = true;
    }

    void addAll(Taints taints) {
      for (Taint taint : taints.taints) {
        add(taint);
      }
    }

    Taints taints() {
      return size == 0
          ? NONE
          : new Taints(size == all.length ? all : Arrays.copyOf(all, size), marks);
    }
  }

  /** Those for which {@code kept} holds. */
  public Taints filter(Predicate<Taint> kept) {
    for (Taint taint : taints) {
      if (!kept.test(taint)) {
        return of(Arrays.stream(taints).filter(kept).toList());
      }
    }
    return this;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return taints.length == 0;
  }

  /** How many there are. */
  public int size() {
    return taints.length;
  }

  /** Each of them, in the order in which they came. */
  public List<Taint> all() {
    return Collections.unmodifiableList(Arrays.asList(taints));
  }

  /**
   * These and {@code other}, as far as there is room; of the same taint the way that came first.
   */
  public Taints and(Taints other) {
    if (other.taints.length == 0 || taints == other.taints || taints.length >= MAX) {
      return this;
    }
    if (taints.length == 0) {
      return other;
    }
    if (covers(other)) {
      return this;
    }
    Union union = new Union(this, other.taints.length);
    union.addAll(other);
    return union.changed ? union.taints() : this;
  }

  /** Without {@code taint} for its rules, whichever way it came. */
  public Taints minus(Taint taint) {
    return has(taint)
        ? map(other -> taint.isSame(other) ? other.counting(other.rules() & ~taint.rules()) : other)
        : this;
  }

  private boolean has(Taint taint) {
    if ((marks & mark(taint)) == 0) {
      return false;
    }
    for (Taint one : taints) {
      if (one.isSame(taint)) {
        return true;
      }
    }
    return false;
  }

  /** Those that count for some of {@code rules}, for these alone. */
  public Taints only(long rules) {
    for (Taint taint : taints) {
      if ((taint.rules() & ~rules) != 0) {
        return map(each -> each.counting(each.rules() & rules));
      }
    }
    return this;
  }

  /** Each of them changed. */
  public Taints map(UnaryOperator<Taint> change) {
    if (taints.length == 0) {
      return this;
    }
    Union changed = new Union(taints.length);
    for (Taint taint : taints) {
      changed.add(change.apply(taint));
    }
    return changed.taints();
  }

  /**
   * These, each with the way of {@code inner} after its own, as far as they count for its rules.
   */
  public Taints continued(Taint inner) {
    boolean distinct = inner.label().isEmpty();
    Union after = new Union(taints.length);
    for (Taint outer : taints) {
      if ((outer.rules() & inner.rules()) != 0) {
        Taint whole = outer.continued(inner);
        if (distinct) {
          after.append(whole);
        } else {
          after.add(whole);
        }
      }
    }
    return after.taints();
  }

  /** What {@code change} makes of each of them, together. */
  public Taints flatMap(Function<Taint, Taints> change) {
    if (taints.length == 1) {
      return change.apply(taints[0]);
    }
    if (taints.length == 0) {
      return this;
    }
    Union changed = new Union(taints.length);
    for (Taint taint : taints) {
      changed.addAll(change.apply(taint));
    }
    return changed.taints();
  }

  /** These, in each of {@code ways}. */
  public Taints under(Ways ways) {
    return ways.equals(Ways.ALWAYS)
        ? this
        : flatMap(
            taint -> of(ways.any().stream().map(taint::under).flatMap(Optional::stream).toList()));
  }

  /** All of them one step further; that changes nothing by which they are told apart. */
  public Taints moved(Trace.Step step) {
    if (taints.length == 0) {
      return this;
    }
    Taint[] moved = new Taint[taints.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = taints[i].moved(step);
    }
    return new Taints(moved, marks);
  }

  /** Each one step further, where there is a step for it. */
  public Taints moved(Function<Taint, Trace.@Nullable Step> steps) {
    Taint[] moved = taints;
    for (int i = 0; i < taints.length; i++) {
      Trace.Step step = steps.apply(taints[i]);
      if (step != null) {
        moved = moved == taints ? taints.clone() : moved;
        moved[i] = taints[i].moved(step);
      }
    }
    return moved == taints ? this : new Taints(moved, marks);
  }

  /** All of them where it is no longer known which part holds them. */
  Taints mixed() {
    Taint[] mixed = new Taint[taints.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = taints[i].mixed();
    }
    return new Taints(mixed, marks);
  }

  /** Whether some are not settled until the caller is known. */
  public boolean hasUnknown() {
    for (Taint taint : taints) {
      if (taint.isOpen()) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code formula} holds of the labels of those that are settled. */
  public boolean satisfy(LabelFormula formula) {
    return formula.test(
        label -> all().stream().anyMatch(taint -> taint.label().equals(label) && isSettled(taint)));
  }

  /** Those that come from a source and whose condition holds. */
  public List<Taint> settled() {
    return all().stream().filter(Taints::isSettled).toList();
  }

  private static boolean isSettled(Taint taint) {
    return !taint.isUnknown() && taint.condition().holdsAlone();
  }

  /** The rules for which {@code taint} is here. */
  private long rulesOf(Taint taint) {
    long rules = 0;
    for (Taint one : taints) {
      rules |= one.covers(taint) && !taint.isPast(one) ? one.rules() : 0;
    }
    return rules;
  }

  private boolean covers(Taints other) {
    if ((other.marks & ~marks) != 0) {
      return false;
    }
    for (int i = 0; i < other.taints.length; i++) {
      Taint taint = other.taints[i];
      // What was copied stands at the same place.
      boolean here = i < taints.length && taints[i].covers(taint) && !taint.isPast(taints[i]);
      if ((!here || (taint.rules() & ~taints[i].rules()) != 0)
          && (taint.rules() & ~rulesOf(taint)) != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Taints other
            && (taints == other.taints || (covers(other) && other.covers(this))));
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (Taint taint : taints) {
      hash |= taint.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(taints);
  }
}
