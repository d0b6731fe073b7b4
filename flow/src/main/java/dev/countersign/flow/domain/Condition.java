package dev.countersign.flow.domain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to come, or must not, by what only the caller knows: all of the terms hold. Immutable.
 */
public final class Condition {
  static final Condition NONE = new Condition(Set.of());

  private static final int MAX_TERMS = 8;

  /**
   * A taint comes by {@code unknown}, or does not.
   *
   * @param label what the taint is called; empty for any taint
   */
  public record Term(Taint.Unknown unknown, Optional<String> label, boolean comes) {
    Term not() {
      return new Term(unknown, label, !comes);
    }
  }

  private final Set<Term> terms;
  private final long marks;

  private Condition(Set<Term> terms) {
    this.terms = terms;
    this.marks = terms.stream().mapToLong(Condition::mark).reduce(0, (a, b) -> a | b);
  }

  static Condition of(Term term) {
    return new Condition(Set.of(term));
  }

  /** One bit: terms that have different ones are not the same. */
  private static long mark(Term term) {
    return 1L << ((term.hashCode() * 0x9E3779B9) >>> 26);
  }

  /** None where nothing is left to the caller. */
  public Set<Term> terms() {
    return terms;
  }

  /** Whether it always holds. */
  public boolean isNone() {
    return terms.isEmpty();
  }

  /** Whether this holds wherever {@code other} does. */
  boolean isWithin(Condition other) {
    return this == other || ((marks & ~other.marks) == 0 && other.terms.containsAll(terms));
  }

  /** Whether it holds where nothing comes from the caller. */
  boolean holdsAlone() {
    return terms.stream().noneMatch(Term::comes);
  }

  /** Both; nothing where they exclude each other, or are too long to be followed. */
  Optional<Condition> and(Condition other) {
    if (other.isWithin(this)) {
      return Optional.of(this);
    }
    if (isWithin(other)) {
      return Optional.of(other);
    }
    // In the order in which they came: beyond some number of ways it decides which are dropped.
    Set<Term> both = new LinkedHashSet<>(terms);
    both.addAll(other.terms);
    boolean possible =
        both.size() <= MAX_TERMS && both.stream().noneMatch(term -> both.contains(term.not()));
    return possible
        ? Optional.of(new Condition(Collections.unmodifiableSet(both)))
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Condition other && marks == other.marks && terms.equals(other.terms));
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
