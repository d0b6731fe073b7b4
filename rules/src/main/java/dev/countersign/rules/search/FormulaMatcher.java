package dev.countersign.rules.search;

import dev.countersign.rules.Formula;
import dev.countersign.rules.RuleOptions;
import dev.countersign.rules.Target;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.MatchOptions;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula, made ready for one language when it is first looked for. Safe to share between
 * threads.
 */
public final class FormulaMatcher {
  /** What a file is asked: rules that share a model ask the same. */
  private static final class Question {
    private final Formula formula;
    private final MatchOptions options;
    private final int hash;

    Question(Formula formula, MatchOptions options) {
      this.formula = formula;
      this.options = options;
      this.hash = 31 * System.identityHashCode(formula) + options.hashCode();
    }

    /** To compare all of a formula would cost too much. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Question other
          && formula == other.formula
          && options.equals(other.options);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private final Lazy<Finder> finder;
  private final Question question;

  private FormulaMatcher(Lazy<Finder> finder, Question question) {
    this.finder = finder;
    this.question = question;
  }

  /**
   * Prepares {@code formula}.
   *
   * @param language id of a front end, {@code regex} or {@code generic}
   */
  public static FormulaMatcher of(Formula formula, RuleOptions options, String language) {
    return new FormulaMatcher(
        new Lazy<>(() -> new FormulaCompiler(options, language).compile(formula)),
        new Question(formula, Matching.of(options)));
  }

  /**
   * Every range in the file, each once, in source order.
   *
   * @throws dev.countersign.rules.match.BudgetException when it costs too much
   * @throws dev.countersign.rules.regex.RegexException when an expression backtracks too much
   */
  public List<Range> ranges(Target target, Budget budget) {
    return target.remembered(question, () -> sought(target, budget));
  }

  /** Most questions have no answer: nothing is made for these. */
  private List<Range> sought(Target target, Budget budget) {
    List<Range> found = finder.get().find(Scope.of(target), budget);
    return found.size() < 2
        ? List.copyOf(found)
        : new LinkedHashSet<>(found)
            .stream()
                .sorted(Comparator.comparingInt(Range::start).thenComparingInt(Range::end))
                .toList();
  }
}
