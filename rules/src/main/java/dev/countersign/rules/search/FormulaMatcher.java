package dev.countersign.rules.search;

import dev.countersign.rules.Formula;
import dev.countersign.rules.RuleOptions;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** A formula made ready for one language. Safe to share between threads. */
public final class FormulaMatcher {
  private final Finder finder;

  private FormulaMatcher(Finder finder) {
    this.finder = finder;
  }

  /**
   * Prepares {@code formula}.
   *
   * @param language id of a front end, {@code regex} or {@code generic}
   */
  public static FormulaMatcher of(Formula formula, RuleOptions options, String language) {
    return new FormulaMatcher(new FormulaCompiler(options, language).compile(formula));
  }

  /**
   * Every range in the file, each once, in source order.
   *
   * @throws dev.countersign.rules.match.BudgetException when it costs too much
   * @throws dev.countersign.rules.regex.RegexException when an expression backtracks too much
   */
  public List<Range> ranges(Target target, Budget budget) {
    return new LinkedHashSet<>(finder.find(Scope.of(target), budget))
        .stream()
            .sorted(Comparator.comparingInt(Range::start).thenComparingInt(Range::end))
            .toList();
  }
}
