package dev.countersign.flow;

import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.match.Points;
import dev.countersign.flow.match.RulePoints;
import dev.countersign.flow.match.SinkPoint;
import dev.countersign.flow.match.SourcePoint;
import dev.countersign.flow.report.FileMatch;
import dev.countersign.flow.report.Forerunners;
import dev.countersign.flow.report.Refuted;
import dev.countersign.flow.report.Report;
import dev.countersign.flow.solve.Agreement;
import dev.countersign.flow.solve.Findings;
import dev.countersign.flow.solve.Propagation;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.BudgetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files that may refer to each other, through which taint is followed for all rules together. */
public final class TaintProgram {
  /** A rule has a bit of a long. */
  private static final int MAX_RULES = Long.SIZE;

  /**
   * A function that was not followed to its end.
   *
   * @param path the file, as the scanner names it
   * @param function its name; empty where it has none
   */
  public record Unfinished(String path, String function, String why) {
    private static Unfinished of(FunctionIr function, String why) {
      return new Unfinished(function.file().path(), function.name(), why);
    }
  }

  /**
   * What came of it.
   *
   * @param matches every sink that a source reaches, by rule, file and place
   * @param late why it ended before all was followed
   */
  public record Outcome(
      List<FileMatch> matches, List<Unfinished> unfinished, Optional<BudgetException> late) {}

  private final List<TaintFile> files;
  private final List<Refuted> refuted = new ArrayList<>();
  private @Nullable BudgetException late;
  private final Map<SourceFile, TaintFile> fileOf = new HashMap<>();

  /** Of files in a fixed order. */
  public TaintProgram(List<TaintFile> files) {
    this.files = List.copyOf(files);
    this.files.forEach(file -> fileOf.put(file.file(), file));
  }

  /**
   * Follows the taint of every rule that has a source and a sink somewhere, until the time is over.
   */
  public Outcome solve(Budget budget) {
    return solve(false, budget);
  }

  /**
   * What looks as a finding and is none, as far as ways are followed over what ends them; each
   * beside what does.
   *
   * @param found what {@link #solve} gave
   */
  public List<Refuted> explain(List<FileMatch> found, Budget budget) {
    Set<List<Object>> known = found.stream().map(TaintProgram::key).collect(Collectors.toSet());
    solve(true, budget);
    Map<List<Object>, Refuted> refuted = new LinkedHashMap<>();
    for (Refuted one : this.refuted) {
      List<Object> key = key(one.match());
      if (!known.contains(key)) {
        refuted.putIfAbsent(key, one);
      }
    }
    return List.copyOf(refuted.values());
  }

  private static List<Object> key(FileMatch file) {
    Match match = file.match();
    return List.of(match.rule().id(), file.path(), match.start(), match.end());
  }

  private Outcome solve(boolean explaining, Budget budget) {
    List<FileMatch> matches = new ArrayList<>();
    Map<FunctionIr, String> unfinished = new LinkedHashMap<>();
    groups()
        .forEach((calls, rules) -> {
          for (int from = 0; from < rules.size(); from += MAX_RULES) {
            List<Rule> some = rules.subList(from, Math.min(rules.size(), from + MAX_RULES));
            matches.addAll(solve(Settings.of(some, calls, explaining), some, unfinished, budget));
          }
        });
    return new Outcome(
        List.copyOf(matches),
        unfinished.entrySet().stream()
            .map(one -> Unfinished.of(one.getKey(), one.getValue()))
            .toList(),
        Optional.ofNullable(late));
  }

  /** Rules that may have findings, by what they say of calls. */
  private Map<Settings.Calling, List<Rule>> groups() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    Set<String> begin = new LinkedHashSet<>();
    Set<String> end = new LinkedHashSet<>();
    for (TaintFile file : files) {
      file.rules().forEach(rules::putIfAbsent);
      file.points()
          .forEach((rule, found) -> {
            if (!found.sources().isEmpty()) {
              begin.add(rule);
            }
            if (!found.sinks().isEmpty()) {
              end.add(rule);
            }
          });
    }
    rules.values().stream().filter(TaintProgram::asks).map(Rule::id).forEach(begin::add);
    begin.retainAll(end);
    Map<Settings.Calling, List<Rule>> groups = new LinkedHashMap<>();
    for (String id : begin) {
      Rule rule = Objects.requireNonNull(rules.get(id));
      groups
          .computeIfAbsent(Settings.Calling.of(rule.options()), calls -> new ArrayList<>())
          .add(rule);
    }
    return groups;
  }

  /** Whether it asks what is passed to functions without a known caller. */
  static boolean asks(Rule rule) {
    return rule.options().flag("taint_ask_of_parameters", false);
  }

  private List<FileMatch> solve(
      Settings settings, List<Rule> rules, Map<FunctionIr, String> unfinished, Budget budget) {
    List<Points> points = new ArrayList<>();
    for (TaintFile file : files) {
      Points here = new Points(file.file());
      for (int i = 0; i < rules.size(); i++) {
        here.add(1L << i, file.points().getOrDefault(rules.get(i).id(), RulePoints.NONE));
      }
      points.add(here);
    }
    Propagation propagation =
        new Propagation(
            files.stream().map(TaintFile::ir).toList(),
            points,
            settings,
            function -> fileOf(function.file()).isTest(),
            agreement(settings),
            budget);
    Collection<Findings.Finding> findings = propagation.run();
    propagation.unfinished().forEach(unfinished::putIfAbsent);
    late = propagation.late().orElse(late);
    Forerunners forerunners = new Forerunners(propagation.program());
    List<Report> reports =
        rules.stream()
            .map(rule -> new Report(rule, this::target, propagation.program(), forerunners))
            .toList();
    if (settings.explaining()) {
      refute(reports, findings);
      return List.of();
    }
    return reports(reports, findings, propagation.asked());
  }

  private void refute(List<Report> reports, Collection<Findings.Finding> findings) {
    for (Findings.Finding finding : findings) {
      int rule = Long.numberOfTrailingZeros(finding.sink().rule());
      reports.get(rule).refuted(finding).ifPresent(refuted::add);
    }
  }

  private static List<FileMatch> reports(
      List<Report> reports,
      Collection<Findings.Finding> findings,
      Collection<Findings.Asked> asked) {
    List<FileMatch> matches = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      long bit = 1L << i;
      Report report = reports.get(i);
      matches.addAll(
          report.matches(
              findings.stream().filter(finding -> finding.sink().rule() == bit).toList()));
      matches.addAll(
          report.questions(asked.stream().filter(ask -> ask.sink().rule() == bit).toList()));
    }
    return matches;
  }

  private Target target(SourceFile file) {
    return fileOf(file).target();
  }

  private TaintFile fileOf(SourceFile file) {
    TaintFile known = fileOf.get(file);
    if (known == null) {
      throw new IllegalStateException("a file that is not in the program: " + file);
    }
    return known;
  }

  private Agreement agreement(Settings settings) {
    return (source, match, sink) ->
        (settings.unify() & sink.rule()) == 0 || agree(source, match, sink);
  }

  /** Across files there is nothing by which code could be compared but its text. */
  private boolean agree(SourcePoint source, SourcePoint.RuleMatch match, SinkPoint sink) {
    Target from = target(source.file());
    Target to = target(sink.file());
    for (String name : match.bindings().names()) {
      Binding mine = match.bindings().get(name);
      Binding theirs = sink.bindings().get(name);
      if (mine != null && theirs != null && !same(from, mine, to, theirs)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Target from, Binding mine, Target to, Binding theirs) {
    return from == to
        ? from.code().orElseThrow().equality().same(mine, theirs)
        : from.text(mine.start(), mine.end()).equals(to.text(theirs.start(), theirs.end()));
  }
}
