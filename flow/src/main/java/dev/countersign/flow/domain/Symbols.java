package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Offset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Things of the caller that a value may be, each with the bits of the rules for which its taints
 * are the value's, and with the test, if any, that leaves open whether it is harmless. Immutable.
 */
public final class Symbols {
  static final Symbols NONE = new Symbols(new Symbol[0], new long[0], new Trace.Step[0]);

  /** Beyond this, parts of one thing are no longer told apart. */
  private static final int MAX = 24;

  private final Symbol[] symbols;
  private final long[] rules;
  private final Trace.@Nullable Step[] tests;

  private Symbols(Symbol[] symbols, long[] rules, Trace.@Nullable Step[] tests) {
    this.symbols = symbols;
    this.rules = rules;
    this.tests = tests;
  }

  static Symbols of(Symbol symbol) {
    return new Symbols(new Symbol[] {symbol}, new long[] {Taint.ALL}, new Trace.Step[1]);
  }

  /** Whether the value is nothing of the caller's. */
  public boolean isEmpty() {
    return symbols.length == 0;
  }

  /** How many there are. */
  public int size() {
    return symbols.length;
  }

  /** The symbol at {@code index}. */
  public Symbol get(int index) {
    return symbols[index];
  }

  /** The rules for which the symbol at {@code index} counts. */
  public long rules(int index) {
    return rules[index];
  }

  /** The test that the symbol at {@code index} has passed on every way, or null. */
  public Trace.@Nullable Step test(int index) {
    return tests[index];
  }

  /** Whether it is {@code symbol} alone, for all rules. */
  public boolean isExactly(Symbol symbol) {
    return symbols.length == 1
        && rules[0] == Taint.ALL
        && tests[0] == null
        && symbols[0].equals(symbol);
  }

  Symbols and(Symbols other) {
    if (other.isEmpty() || this == other) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    if (covers(other)) {
      return this;
    }
    Builder union = new Builder(symbols.length + other.symbols.length);
    union.addAll(this, List.of());
    union.addAll(other, List.of());
    return union.build();
  }

  /** The same at {@code offset} of each. */
  Symbols then(Offset offset) {
    Builder deeper = new Builder(symbols.length);
    deeper.addAll(this, List.of(offset));
    return deeper.build();
  }

  /** Those that count for some of {@code kept}, for these alone. */
  Symbols only(long kept) {
    boolean all = true;
    for (long some : rules) {
      all &= (some & ~kept) == 0;
    }
    if (all) {
      return this;
    }
    Builder left = new Builder(symbols.length);
    for (int i = 0; i < symbols.length; i++) {
      left.add(symbols[i], rules[i] & kept, tests[i]);
    }
    return left.build();
  }

  /** The same, with the test that {@code noted} finds of the taints of each. */
  Symbols tested(UnaryOperator<Taints> noted) {
    if (isTested()) {
      return this;
    }
    Builder tested = new Builder(symbols.length);
    for (int i = 0; i < symbols.length; i++) {
      Trace.Step test = tests[i];
      for (Taint taint : noted.apply(taints(i, Set.of())).all()) {
        test = taint.test() == null ? test : taint.test();
      }
      tested.add(symbols[i], rules[i], test);
    }
    return tested.build();
  }

  private boolean isTested() {
    for (Trace.Step test : tests) {
      if (test == null) {
        return false;
      }
    }
    return true;
  }

  /** Whatever taints they have, but those at some of their parts. */
  Taints taints(Set<Offset> without) {
    Taints all = Taints.NONE;
    for (int i = 0; i < symbols.length; i++) {
      all = all.and(taints(i, without));
    }
    return all;
  }

  private Taints taints(int index, Set<Offset> without) {
    Taints taints = Taints.of(Taint.unknown(symbols[index], without, rules[index]));
    Trace.Step test = tests[index];
    return test == null ? taints : taints.moved(test);
  }

  private static final class Builder {
    private Symbol[] symbols;
    private long[] rules;
    private Trace.@Nullable Step[] tests;
    private int size;

    Builder(int room) {
      symbols = new Symbol[room];
      rules = new long[room];
      tests = new Trace.Step[room];
    }

    void addAll(Symbols all, List<Offset> offset) {
      for (int i = 0; i < all.symbols.length; i++) {
        Symbol symbol = all.symbols[i];
        add(offset.isEmpty() ? symbol : symbol.then(offset.getFirst()), all.rules[i], all.tests[i]);
      }
    }

    /** A way past the test counts, so that of one symbol only a test of all ways stays. */
    void add(Symbol symbol, long bits, Trace.@Nullable Step test) {
      if (bits == 0) {
        return;
      }
      for (int i = 0; i < size; i++) {
        if (symbols[i].equals(symbol)) {
          rules[i] |= bits;
          tests[i] = test == null ? null : tests[i];
          return;
        }
      }
      symbols[size] = symbol;
      tests[size] = test;
      rules[size++] = bits;
    }

    Symbols build() {
      for (int depth = 2; size > MAX && depth >= 0; depth--) {
        Builder shorter = new Builder(size);
        for (int i = 0; i < size; i++) {
          shorter.add(symbols[i].upTo(depth), rules[i], tests[i]);
        }
        symbols = shorter.symbols;
        rules = shorter.rules;
        tests = shorter.tests;
        size = shorter.size;
      }
      int kept = Math.min(size, MAX);
      return kept == 0
          ? NONE
          : new Symbols(
              Arrays.copyOf(symbols, kept), Arrays.copyOf(rules, kept), Arrays.copyOf(tests, kept));
    }
  }

  @Override
  public boolean equals(@Nullable Object object) {
    if (object == this) {
      return true;
    }
    if (!(object instanceof Symbols other) || symbols.length != other.symbols.length) {
      return false;
    }
    for (int i = 0; i < symbols.length; i++) {
      int theirs = other.indexOf(symbols[i], i);
      if (theirs < 0
          || other.rules[theirs] != rules[i]
          || !Objects.equals(other.tests[theirs], tests[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(Symbols other) {
    for (int i = 0; i < other.symbols.length; i++) {
      int mine = indexOf(other.symbols[i], i);
      if (mine < 0
          || (other.rules[i] & ~rules[mine]) != 0
          || (other.tests[i] == null && tests[mine] != null)) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param likely where it stands, if these were copied from those that it is of
   */
  private int indexOf(Symbol symbol, int likely) {
    if (likely < symbols.length && symbols[likely].equals(symbol)) {
      return likely;
    }
    for (int i = 0; i < symbols.length; i++) {
      if (symbols[i].equals(symbol)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (Symbol symbol : symbols) {
      hash += symbol.hashCode();
    }
    return hash;
  }
}
