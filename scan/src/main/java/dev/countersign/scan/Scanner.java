package dev.countersign.scan;

import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Refuted;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.Waiver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks files, many at a time. The result does not depend on how many.
 *
 * @param book the rules
 * @param kinds the languages
 * @param limits where to give up
 * @param jobs how many threads
 * @param cache what is known from before
 * @param journal where each thread notes what it is reading
 * @param crashed paths at which the process crashed before: they are not read again
 * @param progress is told how far it is
 * @param surroundings what rules for whole projects see beside the files
 * @param explaining whether to say what was refuted, and by what
 */
public record Scanner(
    RuleBook book,
    FileKinds kinds,
    Limits limits,
    int jobs,
    ResultCache cache,
    Journal journal,
    Set<String> crashed,
    Progress progress,
    Surroundings surroundings,
    boolean explaining) {
  /** What a file says of itself. */
  private static final Set<LeftOut> BY_ITSELF = Set.of(LeftOut.MINIFIED, LeftOut.GENERATED);

  private static final Set<LeftOut> UNREADABLE = Set.of(LeftOut.MINIFIED, LeftOut.BINARY);

  /** Checks the files of {@code targets}. */
  public ScanResult scan(Targets targets) {
    List<ScanFile> files = sound(targets.files());
    List<ScanFile> near = sound(targets.near());
    Kinship kin = Kinship.of(files, near, book, kinds, limits, cache);
    FileCheck check = new FileCheck(book, kinds, limits, cache, kin, surroundings);
    List<ScanFile> all = Stream.concat(files.stream(), near.stream()).toList();
    List<FirstLook> looks = looks(check, all);
    Programs programs = new Programs(limits, explaining);
    programs.start(looks.stream().flatMap(look -> look.pending().stream()).toList());
    List<ScanFile> written = written(files, looks);
    ProjectMemory memory = new ProjectMemory(cache, written, surroundings, limits);
    Optional<FileResult> known = memory.find();
    ProjectCheck whole = new ProjectCheck(book, kinds, limits, cache, written, kin, surroundings);
    ProjectCheck.Outcome found = known.isPresent() ? ProjectCheck.Outcome.NONE : whole.check();
    List<FileResult> results = finished(looks, programs.results());
    FileResult project = known.orElseGet(() -> whole.result(found, results));
    if (known.isEmpty() && found.settled()) {
      memory.keep(project);
    }
    Set<String> paths = files.stream().map(ScanFile::path).collect(Collectors.toSet());
    List<FileResult> through =
        results.subList(files.size(), all.size()).stream()
            .map(result -> result.through(paths))
            .toList();
    cache.save();
    List<NotChecked> missed = new ArrayList<>(programs.notChecked());
    missed.addAll(project.notChecked());
    return merge(
        targets,
        results.subList(0, files.size()),
        through,
        whole,
        project.findings(),
        missed,
        programs.refuted().stream()
            .filter(one -> !Collections.disjoint(one.finding().paths(), paths))
            .toList());
  }

  /** First at files of which something is not known, then at the others. */
  private List<FirstLook> looks(FileCheck check, List<ScanFile> all) {
    List<FirstLook> looks = new ArrayList<>(crew(check).work(all, jobs));
    List<Integer> open =
        IntStream.range(0, all.size()).filter(i -> looks.get(i).postponed()).boxed().toList();
    if (!open.isEmpty()) {
      List<FirstLook> second =
          crew(check.second()).work(open.stream().map(all::get).toList(), jobs);
      for (int i = 0; i < second.size(); i++) {
        looks.set(open.get(i), second.get(i));
      }
    }
    return looks;
  }

  private Crew crew(FileCheck check) {
    return new Crew(check, file -> Deadline.in(limits.patiencePerFile()), journal, progress);
  }

  private List<ScanFile> sound(List<ScanFile> files) {
    return files.stream().filter(file -> !crashed.contains(file.path())).toList();
  }

  /** Those that persons or their tools wrote as they stand: the others refer to nothing. */
  private static List<ScanFile> written(List<ScanFile> files, List<FirstLook> looks) {
    return IntStream.range(0, files.size())
        .filter(i -> looks.get(i).result().leftOut().filter(UNREADABLE::contains).isEmpty())
        .mapToObj(files::get)
        .toList();
  }

  private static List<FileResult> finished(List<FirstLook> looks, Map<String, FileResult> late) {
    return looks.stream()
        .map(look ->
            look.pending()
                .map(pending -> late.getOrDefault(pending.path(), lost(pending.path())))
                .orElse(look.result()))
        .toList();
  }

  private static FileResult lost(String path) {
    return FileResult.failed(path, "what follows values through it ended early");
  }

  private ScanResult merge(
      Targets targets,
      List<FileResult> results,
      List<FileResult> through,
      ProjectCheck whole,
      List<Finding> ofProject,
      List<NotChecked> programs,
      List<Refuted> refuted) {
    Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    leftOut.putAll(targets.leftOut());
    results.stream()
        .flatMap(result -> result.leftOut().stream())
        .forEach(reason -> leftOut.merge(reason, 1, Integer::sum));
    List<FileResult> checked = results.stream().filter(FileResult::checked).toList();
    List<FileResult> told = Stream.concat(checked.stream(), through.stream()).toList();
    Map<String, Integer> languages = new TreeMap<>();
    checked.forEach(
        result -> result.language().ifPresent(name -> languages.merge(name, 1, Integer::sum)));
    List<Finding> findings =
        findings(whole.borneOut(all(told, FileResult::findings, Finding.ORDER)), ofProject);
    return new ScanResult(
        findings,
        all(told, FileResult::waivers, Waiver.ORDER),
        notChecked(targets, results, programs),
        checked.size(),
        checked.stream().mapToLong(FileResult::bytes).sum(),
        new TreeMap<>(languages),
        leftOut,
        refuted.stream()
            .filter(one -> findings.stream().noneMatch(found -> disproves(found, one)))
            .toList());
  }

  /** Whether what one rule clears is the flaw that another proves. */
  private static boolean disproves(Finding found, Refuted cleared) {
    return found.status() == Status.PROVED && Answered.isSameFlaw(found, cleared.finding());
  }

  /** Without questions of files that a look at the whole project has answered. */
  private List<Finding> findings(List<Finding> ofFiles, List<Finding> ofProject) {
    List<Finding> all =
        Stream.concat(ofFiles.stream(), ofProject.stream()).sorted(Finding.ORDER).toList();
    if (book.isExplicit() || ofProject.isEmpty()) {
      return all;
    }
    return all.stream()
        .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofOne -> Answered.without(ofOne, book::isOfChanges).stream())
        .sorted(Finding.ORDER)
        .toList();
  }

  private static <T> List<T> all(
      List<FileResult> results, Function<FileResult, Collection<T>> part, Comparator<T> order) {
    return results.stream().map(part).flatMap(Collection::stream).sorted(order).distinct().toList();
  }

  private List<NotChecked> notChecked(
      Targets targets, List<FileResult> results, List<NotChecked> programs) {
    List<NotChecked> all = new ArrayList<>(targets.notChecked());
    all.addAll(programs);
    Set<String> present = new HashSet<>();
    targets.files().forEach(file -> present.add(file.path()));
    crashed.stream()
        .filter(present::contains)
        .forEach(path -> all.add(new NotChecked(path, "its parser crashed")));
    results.forEach(result -> all.addAll(result.notChecked()));
    List<ScanFile> files = sound(targets.files());
    for (int i = 0; targets.ofChange() && i < files.size(); i++) {
      String path = files.get(i).path();
      results
          .get(i)
          .leftOut()
          .filter(BY_ITSELF::contains)
          .ifPresent(reason -> all.add(NotChecked.looks(path, reason)));
    }
    book.broken().forEach(reason -> all.add(new NotChecked(".", reason)));
    return all.stream().sorted().distinct().toList();
  }
}
