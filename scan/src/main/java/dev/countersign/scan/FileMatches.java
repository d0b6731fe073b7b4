package dev.countersign.scan;

import dev.countersign.flow.FlowUnit;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.BudgetException;
import dev.countersign.rules.regex.RegexException;
import dev.countersign.scan.LanguageRules.Entry;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies every rule that may match to one file. What goes wrong with one rule costs that rule. */
final class FileMatches {
  private static final int DEPTH = ParseLimits.DEFAULT.depth();

  private final String path;
  private final Limits limits;
  private final Deadline deadline;
  private final Target code;
  private final Target text;
  private final Optional<Language> language;
  private final List<Match> matches = new ArrayList<>();
  private final List<NotChecked> notChecked = new ArrayList<>();

  FileMatches(
      String path,
      SourceText source,
      Optional<Language> language,
      Limits limits,
      Deadline deadline) {
    this.path = path;
    this.limits = limits;
    this.deadline = deadline;
    this.language = language;
    this.text = Target.ofText(path, source.utf8());
    this.code =
        language
            .map(front -> Target.ofCode(path, source.utf8(), front, parseLimits(deadline)))
            .orElse(text);
  }

  private static ParseLimits parseLimits(Deadline deadline) {
    Duration time = ParseLimits.DEFAULT.time();
    return new ParseLimits(
        time.compareTo(deadline.allowed()) < 0 ? time : deadline.allowed(), DEPTH);
  }

  /** Applies the rules of the file's language and those for any text. */
  void apply(RuleBook book) {
    language.ifPresent(front -> apply(book.of(front.id()), code));
    apply(book.of(Rule.REGEX), text);
    apply(book.of(Rule.GENERIC), text);
  }

  private void apply(LanguageRules rules, Target target) {
    FlowUnit file = new FlowUnit(target);
    Budget budget = new Budget(Long.MAX_VALUE, deadline::passed);
    for (Entry entry : rules.candidates(path, target.source())) {
      try {
        keep(entry.id(), entry.detector().find(file, budget));
      } catch (ParseLimitException e) {
        say(String.valueOf(e.getMessage()));
        return;
      } catch (BudgetException e) {
        say("rule " + entry.id() + " gave up: " + reason(e));
        if (deadline.passed()) {
          return;
        }
      } catch (RegexException e) {
        say("rule " + entry.id() + " gave up: " + e.getMessage());
      } catch (StackOverflowError e) {
        say("rule " + entry.id() + " gave up: the nesting is too deep");
      } catch (RuntimeException e) {
        say("rule " + entry.id() + " failed: " + FileCheck.brief(e));
      }
    }
  }

  private void keep(String rule, List<Match> found) {
    if (found.size() > limits.maxMatches()) {
      String shown = "only the first " + limits.maxMatches() + " of " + found.size();
      say("rule " + rule + ": " + shown + " matches are shown");
    }
    found.stream().limit(limits.maxMatches()).forEach(matches::add);
  }

  private String reason(BudgetException e) {
    return switch (e.reason()) {
      case TIME -> "the time for the file (" + Sizes.words(limits.timePerFile()) + ") was over";
      case STEPS -> "it takes too many steps";
      case DEPTH -> "the nesting is too deep";
    };
  }

  private void say(String reason) {
    notChecked.add(new NotChecked(path, reason));
  }

  /** The matches of all rules, as each rule gave them. */
  List<Match> matches() {
    return matches;
  }

  /** What was given up. */
  List<NotChecked> notChecked() {
    return List.copyOf(notChecked);
  }

  /** The parsed file; only after some rule needed it, or at the cost of a parse. */
  Target code() {
    return code;
  }
}
