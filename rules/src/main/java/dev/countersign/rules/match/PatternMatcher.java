package dev.countersign.rules.match;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Tree;
import java.util.List;
import java.util.Set;

/**
 * A pattern ready to match. Immutable and safe to share between threads; it is matched on code of
 * the language whose front end read it.
 */
public final class PatternMatcher {
  private final Tree pattern;
  private final MatchOptions options;

  private PatternMatcher(Tree pattern, MatchOptions options) {
    this.pattern = pattern;
    this.options = options;
  }

  /** Prepares what {@link dev.countersign.syntax.Language#pattern} read. */
  public static PatternMatcher of(Tree pattern, MatchOptions options) {
    return new PatternMatcher(pattern, options);
  }

  /** The kinds of nodes at which this pattern can match. */
  public Set<Ast.Kind> rootKinds() {
    return Set.of();
  }

  /** The metavariables that a match binds, {@code $_} apart, in order of their names. */
  public List<String> metavariables() {
    return List.of();
  }

  /**
   * Identifiers that a file must contain for this pattern to match: what a scan looks for before it
   * parses.
   */
  public Set<String> requiredWords() {
    return Set.of();
  }

  /**
   * Every match in the file, by start, end, then bindings; equal ones once.
   *
   * @throws BudgetException when {@code budget} is used up
   */
  public List<PatternMatch> findAll(CodeUnit unit, Budget budget) {
    return List.of();
  }

  /** Every match at {@code root} or inside it that agrees with {@code known}. */
  public List<PatternMatch> findAll(CodeUnit unit, Ast root, Bindings known, Budget budget) {
    return List.of();
  }

  /** The ways in which this pattern matches exactly {@code node}; none means no match. */
  public List<Bindings> match(CodeUnit unit, Ast node, Bindings known, Budget budget) {
    return List.of();
  }

  @Override
  public String toString() {
    return pattern.text(pattern.program()) + " " + options;
  }
}
