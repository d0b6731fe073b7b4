package dev.countersign.rules;

import dev.countersign.rules.literal.AsciiCase;
import java.util.List;
import java.util.Set;

/**
 * Literal text without which a file cannot match: for each clause, at least one of its strings must
 * occur. No clauses means that any file may match.
 *
 * @param clauses strings; the case of ASCII letters does not count
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
    String lower = AsciiCase.lower(text);
    return clauses.stream()
        .allMatch(clause -> clause.stream().map(AsciiCase::lower).anyMatch(lower::contains));
  }
}
