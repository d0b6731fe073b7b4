package dev.countersign.scan;

import dev.countersign.flow.TaintProgram;
import dev.countersign.flow.report.FileMatch;
import dev.countersign.rules.Match;
import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.BudgetException;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Refuted;
import dev.countersign.scan.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows values through the files of each program, which is all files of one family of languages;
 * then every file that waited has its result. Programs are followed at the same time, each by one
 * thread, so that the result does not depend on their number.
 */
final class Programs {
  /** Calls nest as deep as the code that is looked at calls. */
  private static final long STACK = 512L << 20;

  /** What follows a program to its end after its time is over, before that is given up too. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  /** What a slow machine does. Steps end the work everywhere at the same place, time does not. */
  private static final long STEPS_PER_MILLISECOND = 50;

  private record Place(String path, String rule) {}

  private final Limits limits;
  private final boolean explaining;
  private final List<Refuted> refuted = Collections.synchronizedList(new ArrayList<>());
  private final List<NotChecked> notChecked = Collections.synchronizedList(new ArrayList<>());
  private final List<Running> running = new ArrayList<>();

  /** A program that is followed. */
  private record Running(
      String family, Duration time, TimedWork<Map<String, FileResult>> results) {}

  /**
   * @param explaining whether to find out what is refuted, and by what
   */
  Programs(Limits limits, boolean explaining) {
    this.limits = limits;
    this.explaining = explaining;
  }

  /** Programs through which values could not be followed. */
  List<NotChecked> notChecked() {
    return List.copyOf(notChecked);
  }

  /** What is no finding, and why. */
  List<Refuted> refuted() {
    return refuted.stream()
        .sorted(Comparator.comparing(Refuted::finding, Finding.ORDER))
        .distinct()
        .toList();
  }

  /** Begins to follow values; {@link #results} waits for the end. */
  void start(List<Pending> files) {
    Map<String, List<Pending>> families = new TreeMap<>();
    files.forEach(
        file -> families.computeIfAbsent(file.family(), name -> new ArrayList<>()).add(file));
    families.forEach((family, members) ->
        running.add(
            new Running(
                family,
                Limits.patience(limits.time(members.size())).plus(GRACE),
                TimedWork.start("countersign-" + family, STACK, () -> finishOne(members)))));
  }

  /** The final result of each file, by path; without those whose program did not come back. */
  Map<String, FileResult> results() {
    Map<String, FileResult> all = new HashMap<>();
    for (Running program : running) {
      program
          .results()
          .within(program.time())
          .ifPresentOrElse(
              all::putAll,
              () ->
                  notChecked.add(
                      new NotChecked(
                          ".",
                          program.family()
                              + ": values are not followed: it did not finish in time")));
    }
    return all;
  }

  private Map<String, FileResult> finishOne(List<Pending> files) {
    Map<String, List<Match>> matches = new HashMap<>();
    Map<String, List<NotChecked>> missed = new HashMap<>();
    Map<String, Pending> texts = new HashMap<>();
    files.forEach(file -> texts.put(file.path(), file));
    Function<String, SourceText> textOf =
        path -> Objects.requireNonNull(texts.get(path), "a file of another program").text();
    String failure = solve(files, matches, missed, textOf);
    if (failure != null) {
      notChecked.add(new NotChecked(".", files.getFirst().family() + ": " + failure));
    }
    Map<String, FileResult> results = new LinkedHashMap<>();
    for (Pending file : files) {
      List<Match> found = matches.getOrDefault(file.path(), List.of());
      List<NotChecked> given = missed.getOrDefault(file.path(), List.of());
      results.put(file.path(), finish(file, found, given, textOf, failure == null));
    }
    return results;
  }

  private static FileResult finish(
      Pending file,
      List<Match> found,
      List<NotChecked> missed,
      Function<String, SourceText> textOf,
      boolean whole) {
    try {
      return file.finish(found, missed, textOf, whole);
    } catch (RuntimeException | Error e) {
      return FileResult.failed(file.path(), "internal error: " + FileCheck.brief(e));
    }
  }

  /** Why it failed, or null. */
  private @Nullable String solve(
      List<Pending> files,
      Map<String, List<Match>> matches,
      Map<String, List<NotChecked>> missed,
      Function<String, SourceText> textOf) {
    Duration time = limits.time(files.size());
    Deadline deadline = Deadline.in(Limits.patience(time));
    Budget budget = new Budget(time.toMillis() * STEPS_PER_MILLISECOND, deadline::passed);
    try {
      TaintProgram program = new TaintProgram(files.stream().map(Pending::taint).toList());
      TaintProgram.Outcome outcome = program.solve(budget);
      keep(outcome.matches(), matches, missed);
      for (TaintProgram.Unfinished unfinished : outcome.unfinished()) {
        String name =
            unfinished.function().isEmpty() ? "a function" : "`" + unfinished.function() + "`";
        miss(
            missed,
            unfinished.path(),
            "values are not followed through " + name + ": " + unfinished.why());
      }
      if (explaining && outcome.late().isEmpty()) {
        explain(files, program.explain(outcome.matches(), budget), textOf);
      }
      return outcome.late().map(Programs::late).orElse(null);
    } catch (BudgetException e) {
      return late(e);
    } catch (StackOverflowError e) {
      return "values are not followed: calls nest too deep";
    } catch (OutOfMemoryError e) {
      return "values are not followed: it takes more memory than there is";
    } catch (RuntimeException | Error e) {
      return "values are not followed: internal error: " + FileCheck.brief(e);
    }
  }

  private void explain(
      List<Pending> files,
      List<dev.countersign.flow.report.Refuted> found,
      Function<String, SourceText> textOf) {
    Map<String, Pending> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    for (dev.countersign.flow.report.Refuted one : found) {
      Pending file = Objects.requireNonNull(byPath.get(one.match().path()));
      file.refuted(one.match().match(), one.by(), textOf).ifPresent(refuted::add);
    }
  }

  private static String late(BudgetException e) {
    return "values are not followed to their end: "
        + switch (e.reason()) {
          case STEPS -> "the program takes too many steps";
          case TIME -> "the program takes too much time";
          case DEPTH -> "calls nest too deep";
        };
  }

  private void keep(
      List<FileMatch> found,
      Map<String, List<Match>> matches,
      Map<String, List<NotChecked>> missed) {
    Map<Place, Integer> counts = new LinkedHashMap<>();
    for (FileMatch match : found) {
      Place place = new Place(match.path(), match.match().rule().id());
      if (counts.merge(place, 1, Integer::sum) <= limits.maxMatches()) {
        matches.computeIfAbsent(match.path(), path -> new ArrayList<>()).add(match.match());
      }
    }
    counts.forEach((place, count) -> {
      if (count > limits.maxMatches()) {
        String shown = "only the first " + limits.maxMatches() + " of " + count;
        miss(missed, place.path, "rule " + place.rule + ": " + shown + " matches are shown");
      }
    });
  }

  private static void miss(Map<String, List<NotChecked>> missed, String path, String reason) {
    missed.computeIfAbsent(path, name -> new ArrayList<>()).add(new NotChecked(path, reason));
  }
}
