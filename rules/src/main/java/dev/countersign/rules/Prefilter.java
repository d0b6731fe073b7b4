package dev.countersign.rules;

import java.util.List;
import java.util.Set;

/**
 * Literal text without which a file cannot match: for each clause, at least one of its strings must
 * occur. No clauses means that any file may match.
 *
 * @param clauses strings compared exactly, as UTF-8
 */
public record Prefilter(List<Set<String>> clauses) {
  /** Any file may match. */
  public static final Prefilter ANY = new Prefilter(List.of());

  /** What {@code formula} needs in a file of {@code language}. */
  public static Prefilter of(Formula formula, RuleOptions options, String language) {
    return new Prefilter(new RequiredText(options, language).of(formula));
  }

  /** Whether {@code text} has all that is needed. */
  public boolean accepts(String text) {
    return clauses.stream().allMatch(clause -> clause.stream().anyMatch(text::contains));
  }
}
