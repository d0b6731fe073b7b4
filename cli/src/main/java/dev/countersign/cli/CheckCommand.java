package dev.countersign.cli;

import dev.countersign.gate.Change;
import dev.countersign.gate.History;
import dev.countersign.gate.Judge;
import dev.countersign.gate.Judgement;
import dev.countersign.gate.KnownFindings;
import dev.countersign.gate.Policy;
import dev.countersign.report.CheckReport;
import dev.countersign.report.TextReport;
import dev.countersign.rules.Severity;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.secrets.KnownValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}. */
@Command(
    name = "check",
    description = "Checks files, folders or a change, and gives a verdict.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign check                           this folder, with all packs",
      "  countersign check src --format sarif=out.sarif --format text",
      "  countersign check --change main             what is new here against main",
      "  countersign check --staged                  what the next commit introduces",
      "  countersign check --explain src             also what is safe, and why",
      "  countersign check --history                 secrets in all that git remembers",
      "  countersign check --rules my-rules.yaml .   only these rules",
      "",
      "Exit status: 0 pass, 1 block (a proved finding of high or critical severity), "
          + "3 countersign (anything else that was found), 2 the command could not do its work."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Parameters(paramLabel = "PATH", description = "files and folders (default: this folder)")
  List<String> paths = new ArrayList<>();

  @Mixin ChangeOptions target = new ChangeOptions();

  @Mixin ScanOptions scan = new ScanOptions();

  @Mixin RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      description = "text, json, sarif, markdown or junit; repeatable, each but one with a file")
  List<String> formats = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "LEVEL",
      description = "leave out what is below: low, medium, high or critical")
  Severity severity = Severity.LOW;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      description =
          "which verdict makes the exit status: block, countersign (the default) or never")
  FailOn failOn = FailOn.COUNTERSIGN;

  @Option(names = "--strict", description = "exit status 2 when anything could not be checked")
  boolean strict;

  @Option(
      names = "--explain",
      description =
          "also list what is no finding although a caller's value gets there, and what makes it safe")
  boolean explain;

  @Option(
      names = "--show",
      paramLabel = "WHAT",
      description = "not-checked: list all that could not be checked")
  List<String> show = new ArrayList<>();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Workbench bench = new Workbench(console, parent.globals);
    Policy policy = Policy.STANDARD.withFloor(severity);
    TextReport.Detail detail = detail();
    Formats outputs = new Formats(console, formats, () -> bench.textReport(policy, detail));
    if (target.history && rules.rules.isEmpty()) {
      rules.rules = List.of("secrets");
    }
    LoadedRules loaded = bench.load(rules);
    Outcome outcome = outcome(bench, loaded, policy);
    Judgement judgement = outcome.judgement();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    outputs.write(
        console,
        new CheckReport(
            Countersign.Version.number(),
            judgement,
            outcome.scan(),
            loaded.book(),
            loaded.skipped(),
            took,
            reached(outcome.root())),
        bench::tell);
    if (strict && !outcome.scan().notChecked().isEmpty()) {
      return Countersign.FAILED;
    }
    return failOn.statusOf(judgement.verdict());
  }

  /** What was looked at, and the verdict on it. */
  private record Outcome(Path root, ScanResult scan, Judgement judgement) {}

  private Outcome outcome(Workbench bench, LoadedRules loaded, Policy policy) {
    if (target.isChange()) {
      Change plain = target.change(console, bench.scope(loaded, scan, paths));
      paths.forEach(path -> demand(path, plain));
      Change change = bench.among(loaded, scan, plain);
      KnownValues known =
          scan.known.isPresent() ? bench.known(scan, change.head()) : KnownFile.of(change);
      ScanResult head = look(bench, loaded, change.head(), known);
      Supplier<ScanResult> base =
          () -> bench.scan(loaded, scan, comparable(change, head.findings()), known);
      return new Outcome(change.head().root(), head, Judge.judgeChange(policy, base, head));
    }
    KnownFindings known = target.baseline(console);
    Targets targets = targets(bench, loaded);
    ScanResult result = look(bench, loaded, targets, bench.known(scan, targets));
    List<Finding> lasting = lasting(loaded, result);
    Judgement judgement = new Judge(policy, known).judge(lasting, result.waivers());
    return new Outcome(targets.root(), result, judgement);
  }

  /** The way to {@code root} from here. */
  private Path reached(Path root) {
    try {
      return console.workingFolder().toRealPath().relativize(root.toRealPath());
    } catch (IOException | IllegalArgumentException e) {
      return root; // On another drive, say.
    }
  }

  /** A path that names nothing, before the change or after it, is a mistake. */
  private void demand(String path, Change change) {
    Path place = console.workingFolder().resolve(path).normalize();
    Path root = change.head().root();
    String name = place.startsWith(root) ? root.relativize(place).toString() : path;
    boolean isThere =
        Files.exists(place, LinkOption.NOFOLLOW_LINKS)
            || change.base().files().stream()
                .anyMatch(file -> file.path().equals(name) || file.path().startsWith(name + "/"))
            || change.before().read(name).isPresent()
            || change.after().read(name).isPresent();
    if (!isThere) {
      throw new UserError("there is no file or folder '" + path + "', here or in the change");
    }
  }

  /** The base of a change; without its neighbours where nothing was found through them. */
  private static Targets comparable(Change change, List<Finding> found) {
    Set<String> changed =
        change.head().files().stream().map(ScanFile::path).collect(Collectors.toSet());
    return found.stream().allMatch(finding -> changed.containsAll(finding.paths()))
        ? change.base().among(List.of(), List.of())
        : change.base();
  }

  private ScanResult look(Workbench bench, LoadedRules loaded, Targets targets, KnownValues known) {
    return explain
        ? bench.explain(loaded, scan, targets, known)
        : bench.scan(loaded, scan, targets, known);
  }

  private Targets targets(Workbench bench, LoadedRules loaded) {
    return target.history
        ? History.of(bench.scope(loaded, scan, paths))
        : bench.targets(loaded, scan, paths);
  }

  /** Without what is worth telling of a change alone. */
  private static List<Finding> lasting(LoadedRules loaded, ScanResult result) {
    Set<String> found =
        result.findings().stream()
            .map(Finding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeIf(rule -> !loaded.book().isOfChanges(rule));
    return result.findings().stream().filter(finding -> !found.contains(finding.rule())).toList();
  }

  private TextReport.Detail detail() {
    for (String what : show) {
      if (!what.equals("not-checked")) {
        throw new UserError("--show knows no '" + what + "'; it takes not-checked");
      }
    }
    return parent.globals.verbose || show.contains("not-checked")
        ? TextReport.Detail.ALL_NOT_CHECKED
        : TextReport.Detail.FEW_NOT_CHECKED;
  }
}
