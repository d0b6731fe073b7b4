package dev.countersign.scan;

import dev.countersign.flow.FlowUnit;
import dev.countersign.flow.TaintFile;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.BudgetException;
import dev.countersign.rules.regex.RegexException;
import dev.countersign.rules.search.CompiledRule;
import dev.countersign.scan.book.Detector;
import dev.countersign.scan.book.LanguageRules;
import dev.countersign.scan.book.LanguageRules.Entry;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.TaintRules;
import dev.countersign.scan.cache.Replies;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.text.SourceText;
import dev.countersign.secrets.KnownValues;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies every rule that may match to one file. What goes wrong with one rule costs that rule. */
final class FileMatches {
  private static final int DEPTH = ParseLimits.DEFAULT.depth();
  private static final Duration PARSE_AT_LEAST = Duration.ofSeconds(8);
  private static final Duration PARSE_A_KILOBYTE = Duration.ofMillis(50);

  private final String path;
  private final Limits limits;
  private final Deadline deadline;
  private final Budget budget;
  private final Target code;
  private final Target text;
  private final Optional<Language> language;
  private final boolean test;
  private final Replies before;
  private final IntPredicate relevant;
  private final Replies replies = new Replies();
  private final List<Match> matches = new ArrayList<>();
  private @Nullable TaintFile taint;
  private boolean unreadable;
  private boolean over;
  private boolean settled = true;
  private final List<NotChecked> notChecked = new ArrayList<>();

  /**
   * @param test whether only those rules count whose findings harm by being written down
   * @param before what rules replied when they were asked of the same bytes
   * @param relevant the numbers of the rules that are asked once more, of those that follow values
   */
  FileMatches(
      String path,
      SourceText source,
      Optional<Language> language,
      boolean test,
      Replies before,
      IntPredicate relevant,
      Limits limits,
      Deadline deadline) {
    this.path = path;
    this.limits = limits;
    this.deadline = deadline;
    this.budget = new Budget(limits.stepsPerFile(), deadline::passed);
    this.language = language;
    this.test = test;
    this.before = before;
    this.relevant = relevant;
    this.text = Target.ofText(path, source.utf8());
    this.code =
        language
            .map(front ->
                Target.ofCode(
                    path, source.utf8(), front, parseLimits(deadline, source.utf8().length)))
            .orElse(text);
  }

  /** A short file that takes long to read was written for that. */
  private static ParseLimits parseLimits(Deadline deadline, int length) {
    Duration time =
        Stream.of(
                ParseLimits.DEFAULT.time(),
                deadline.allowed(),
                PARSE_AT_LEAST.plus(PARSE_A_KILOBYTE.multipliedBy(length >> 10)))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new ParseLimits(time, DEPTH);
  }

  /** Tells rules for text which values the team knows. */
  void know(KnownValues values) {
    text.remembered(KnownValues.class, () -> values);
  }

  /** Whether all rules that follow values and may match were asked before. */
  boolean isKnown(Kinship kin) {
    return !before.isEmpty()
        && language.flatMap(kin::rules).stream()
            .flatMap(rules -> rules.candidates(path, code.source()).stream())
            .map(TaintRules.Candidate::entry)
            .allMatch(entry -> before.has(entry.number()) || !counts(entry));
  }

  /** Applies the rules of the file's language and those for any text, as far as it is checked. */
  void apply(RuleBook book, Kinship kin) {
    if (!kin.isNear(path)) {
      language.ifPresent(front -> apply(book.of(front.id()), code));
      apply(book.of(Rule.REGEX), text);
      apply(book.of(Rule.GENERIC), text);
    }
    if (!unreadable && !isOver()) {
      taint = language.flatMap(kin::rules).map(this::look).orElse(null);
    }
  }

  private void apply(LanguageRules rules, Target target) {
    for (Entry entry : rules.candidates(path, target.source())) {
      if (isAsked(entry)) {
        attempt("rule " + entry.id(), () -> apply(entry, target));
      }
      if ((unreadable && target == code) || isOver()) {
        return;
      }
    }
  }

  /** Whether it is not known beforehand that nothing comes of a rule. */
  private boolean isAsked(Entry entry) {
    return counts(entry) && !before.isSilent(entry.number());
  }

  private boolean counts(Entry entry) {
    return entry.written() || !test;
  }

  private void apply(Entry entry, Target target) {
    if (entry.detector() instanceof Detector.Search(CompiledRule rule)) {
      List<Match> found = rule.search(target, budget);
      replies.add(entry.number(), !found.isEmpty());
      keep(entry.id(), found);
    }
  }

  /** Finds where rules that follow values match, and lowers the file. */
  private @Nullable TaintFile look(TaintRules rules) {
    FlowUnit unit = new FlowUnit(code);
    TaintFile file = test ? TaintFile.ofTest(unit) : TaintFile.of(unit);
    for (TaintRules.Candidate candidate : rules.candidates(path, code.source())) {
      int rule = candidate.entry().number();
      if (isAsked(candidate.entry()) && (!before.has(rule) || relevant.test(rule))) {
        attempt("rule " + candidate.entry().id(), () -> look(candidate, file));
      }
      if (unreadable || isOver()) {
        return null;
      }
    }
    return attempt("following values", file::close) ? file : null;
  }

  private void look(TaintRules.Candidate candidate, TaintFile file) {
    int rule = candidate.entry().number();
    IntPredicate parts = before.parts(rule, candidate.parts());
    replies.add(rule, file.look(candidate.rule(), parts, budget));
  }

  /** Does one piece of work; what goes wrong with it is said. */
  private boolean attempt(String what, Runnable work) {
    try {
      work.run();
      return true;
    } catch (ParseLimitException e) {
      say(String.valueOf(e.getMessage()));
      unreadable = true;
      settled &= !e.isLate();
    } catch (BudgetException e) {
      over = e.reason() != BudgetException.Reason.DEPTH;
      settled &= e.reason() != BudgetException.Reason.TIME;
      say(what + " gave up: " + reason(e));
    } catch (RegexException e) {
      say(what + " gave up: " + e.getMessage());
    } catch (StackOverflowError e) {
      say(what + " gave up: the nesting is too deep");
      settled = false;
    } catch (RuntimeException e) {
      settled = false;
      say(what + " failed: " + FileCheck.brief(e));
    }
    return false;
  }

  /** Whether no more rules are tried; says so unless a rule did. */
  private boolean isOver() {
    if (!over && deadline.passed()) {
      over = true;
      say("the time for the file was over before all rules were tried");
    }
    return over;
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
      case TIME -> "the time for the file was over";
      case STEPS ->
          "the file takes more work than "
              + Sizes.words(limits.timePerFile())
              + " are enough for; --timeout-per-file raises the limit";
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

  /** The file as a part of its program; empty where no rule follows values through it. */
  Optional<TaintFile> taint() {
    return Optional.ofNullable(taint);
  }

  /** What was given up. */
  List<NotChecked> notChecked() {
    return List.copyOf(notChecked);
  }

  /** What the rules replied that were asked; nothing of it counts where any was given up. */
  Replies replies() {
    return replies;
  }

  /** Whether another look would give up the same. */
  boolean isSettled() {
    return settled && !deadline.passed();
  }

  /** The parsed file; only after some rule needed it, or at the cost of a parse. */
  Target code() {
    return code;
  }
}
