package dev.countersign.scan;

import dev.countersign.rules.Match;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Witness;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.book.Detector;
import dev.countersign.scan.book.LanguageRules;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.text.SourceText;
import dev.countersign.supply.advisory.StoreException;
import dev.countersign.syntax.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Applies the rules that look at all files together. */
final class ProjectCheck {
  private static final Lazy<Map<String, Witness>> WITNESSES =
      new Lazy<>(() ->
          ServiceLoader.load(Witness.class, Witness.class.getClassLoader()).stream()
              .map(ServiceLoader.Provider::get)
              .collect(Collectors.toMap(Witness::name, one -> one)));

  private static final long STACK = 64L << 20;

  /** Answers from far away may take so many times as long as work. */
  private static final int ONLINE = 20;

  private final RuleBook book;
  private final FileKinds kinds;
  private final Limits limits;
  private final ResultCache cache;
  private final FileFindings findings;
  private final SortedMap<String, ScanFile> checked = new TreeMap<>();
  private final Surroundings surroundings;
  private ProjectView view;

  ProjectCheck(
      RuleBook book,
      FileKinds kinds,
      Limits limits,
      ResultCache cache,
      List<ScanFile> files,
      Kinship kin,
      Surroundings surroundings) {
    this.book = book;
    this.kinds = kinds;
    this.limits = limits;
    this.cache = cache;
    this.findings = new FileFindings(book, kin);
    files.forEach(file -> checked.put(file.path(), file));
    this.surroundings = surroundings;
    this.view = view();
  }

  private ProjectView view() {
    return new ProjectView(checked, kinds, limits, cache, surroundings);
  }

  /**
   * What was found in the files that are checked, by path.
   *
   * @param settled whether another run would find the same
   */
  record Outcome(Map<String, List<Match>> found, List<NotChecked> notChecked, boolean settled) {
    static final Outcome NONE = new Outcome(Map.of(), List.of(), true);
  }

  Outcome check() {
    boolean settled = true;
    Map<String, List<Match>> found = new TreeMap<>();
    List<NotChecked> notChecked = new ArrayList<>();
    for (LanguageRules.Entry entry : book.of(Rule.PROJECT).entries()) {
      try {
        if (entry.detector()
            instanceof Detector.OfProject(Rule rule, ProjectInspection inspection)) {
          ProjectInspection.Outcome outcome = inTime(rule, inspection);
          outcome.found().stream()
              .filter(one -> checked.containsKey(one.path()) && entry.isFor(one.path()))
              .forEach(one ->
                  found.computeIfAbsent(one.path(), path -> new ArrayList<>()).add(one.match()));
          outcome
              .notChecked()
              .forEach(one -> notChecked.add(new NotChecked(one.path(), one.reason())));
        }
      } catch (StoreException e) {
        throw e; // A store that is not what it was is no matter of one rule.
      } catch (LateException e) {
        settled = false;
        notChecked.add(new NotChecked(".", "rule " + entry.id() + " did not finish in time"));
        // Whoever was late still has the old one.
        view = view();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        settled = false;
        notChecked.add(
            new NotChecked(".", "rule " + entry.id() + " failed: " + FileCheck.brief(e)));
      }
    }
    return new Outcome(found, notChecked, settled);
  }

  private ProjectInspection.Outcome inTime(Rule rule, ProjectInspection inspection) {
    ProjectView seen = view;
    return TimedWork.start("countersign-project", STACK, () -> inspection.inspect(rule, seen))
        .within(time())
        .orElseThrow(LateException::new);
  }

  /** Whoever asks others waits for them. */
  private Duration time() {
    Duration alone = Limits.patience(limits.time(checked.size()));
    return surroundings.state().isPresent() ? alone : alone.multipliedBy(ONLINE);
  }

  /** An inspection did not come back. */
  private static final class LateException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * What is reported of it.
   *
   * @param results of the files by themselves: a secret that was found so is hidden here too
   */
  FileResult result(Outcome outcome, List<FileResult> results) {
    Map<String, List<Match.Secret>> secrets = new HashMap<>();
    results.stream()
        .flatMap(result -> result.findings().stream())
        .filter(one -> outcome.found().containsKey(one.path()))
        .forEach(one ->
            secrets.computeIfAbsent(one.path(), _ -> new ArrayList<>()).addAll(one.secrets()));
    List<Finding> all = new ArrayList<>();
    outcome
        .found()
        .forEach((path, matches) ->
            all.addAll(findings(path, matches, secrets.getOrDefault(path, List.of()))));
    return new FileResult(
        Optional.empty(), 0, all, List.of(), outcome.notChecked(), Optional.empty());
  }

  /** What files say by themselves, without what the others do not bear out. */
  List<Finding> borneOut(List<Finding> ofFiles) {
    Map<String, Optional<String>> names = new HashMap<>();
    return ofFiles.stream()
        .filter(one ->
            names
                .computeIfAbsent(one.rule(), book::witness)
                .map(WITNESSES.get()::get)
                .map(witness -> witness.bearsOut(view, one.metavariables()))
                .orElse(true))
        .toList();
  }

  private List<Finding> findings(String path, List<Match> matches, List<Match.Secret> known) {
    ScanFile file = checked.get(path);
    Optional<byte[]> bytes = view.read(path);
    Optional<SourceText> text = bytes.flatMap(SourceText::of);
    if (file == null || bytes.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    Optional<Language> language = kinds.of(file.name(), bytes.get());
    return findings.of(
        file,
        ProjectView.target(text.get(), path, language),
        text.get(),
        language,
        matches,
        known,
        other -> view.read(other).flatMap(SourceText::of).orElse(text.get()));
  }
}
