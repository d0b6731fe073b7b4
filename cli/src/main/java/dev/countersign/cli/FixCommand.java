package dev.countersign.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.countersign.gate.Judge;
import dev.countersign.gate.KnownFindings;
import dev.countersign.gate.Policy;
import dev.countersign.report.Terminal;
import dev.countersign.scan.Mask;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fix}. */
@Command(
    name = "fix",
    description = "Shows the fixes that rules propose as a diff, or applies them.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign fix src                 show what would change",
      "  countersign fix src/a.py:31         only the finding at line 31",
      "  countersign fix src --apply         change the files, each checked again",
      "",
      "A fix is applied only when the file still parses, the finding is gone and nothing new is found.",
      "Exit status: 0, or 2 when a fix could not be applied."
    })
final class FixCommand implements Callable<Integer> {
  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Parameters(paramLabel = "PATH[:LINE]", description = "files and folders (default: this folder)")
  List<String> paths = new ArrayList<>();

  @Mixin ScanOptions scan = new ScanOptions();

  @Mixin RuleOptions rules = new RuleOptions();

  @Option(names = "--apply", description = "change the files")
  boolean apply;

  FixCommand(Console console) {
    this.console = console;
  }

  /** A path argument, with the line that may follow it; 0 for none. */
  private record Place(String path, int line) {
    boolean holds(Path folder, Path file, int number) throws IOException {
      return (line == 0 || line == number)
          && file.toRealPath().startsWith(folder.resolve(path).toRealPath());
    }

    static Place of(String argument, Path folder) {
      int colon = argument.lastIndexOf(':');
      boolean line = colon > 0 && argument.substring(colon + 1).matches("\\d{1,9}");
      return line && !Files.exists(folder.resolve(argument))
          ? new Place(argument.substring(0, colon), Integer.parseInt(argument.substring(colon + 1)))
          : new Place(argument, 0);
    }
  }

  @Override
  public Integer call() throws IOException {
    Workbench bench = new Workbench(console, parent.globals);
    List<Place> places =
        paths.stream().map(path -> Place.of(path, console.workingFolder())).toList();
    LoadedRules loaded = bench.load(rules);
    Targets targets = bench.targets(loaded, scan, places.stream().map(Place::path).toList());
    ScanResult result = bench.scan(loaded, scan, targets);
    Judge judge = new Judge(Policy.STANDARD, KnownFindings.NONE);
    List<Finding> wanted = new ArrayList<>();
    for (Finding finding : judge.judge(result.findings(), result.waivers()).open()) {
      if (isWanted(places, targets.root(), finding)) {
        wanted.add(finding);
      }
    }
    Map<String, List<Finding>> all = byFile(result.findings());
    Map<String, List<Finding>> fixable =
        byFile(wanted.stream().filter(finding -> finding.fix().isPresent()).toList());
    int failures = 0;
    for (Map.Entry<String, List<Finding>> file : fixable.entrySet()) {
      String path = file.getKey();
      Path place = targets.root().resolve(path);
      if (!fix(bench, loaded, place, file.getValue(), all.getOrDefault(path, List.of()))) {
        failures++;
      }
    }
    if (fixable.isEmpty()) {
      bench.warn(
          wanted.isEmpty()
              ? "nothing was found there to fix"
              : "no fix is known for what was found: " + rules(wanted));
    } else if (!apply) {
      bench.warn("nothing was changed; --apply writes these fixes");
    }
    return failures == 0 ? 0 : Countersign.FAILED;
  }

  private static Map<String, List<Finding>> byFile(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
  }

  private static String rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "));
  }

  private boolean isWanted(List<Place> places, Path root, Finding finding) throws IOException {
    boolean wanted = places.isEmpty();
    for (Place place : places) {
      wanted |=
          place.holds(
              console.workingFolder(),
              root.resolve(finding.path()),
              finding.location().start().line());
    }
    return wanted;
  }

  /**
   * Fixes one file.
   *
   * @param findings to be fixed
   * @param all of the file
   * @return whether all of them could be
   */
  private boolean fix(
      Workbench bench, LoadedRules loaded, Path file, List<Finding> findings, List<Finding> all)
      throws IOException {
    String path = findings.getFirst().path();
    byte[] before = Files.readAllBytes(file);
    FixedFile fixed = FixedFile.of(before, findings);
    if (!apply) {
      console.out().print(diff(path, before, fixed.bytes(), all));
      return true;
    }
    FixCheck check = new FixCheck(bench, loaded, scan, path, before);
    FixedFile good = check.objection(fixed).isEmpty() ? fixed : oneByOne(check, before, findings);
    if (!good.applied().isEmpty()) {
      AtomicFile.write(file, good.bytes());
      console.out().println("fixed " + Terminal.safe(path) + " (" + good.applied().size() + ")");
    }
    return good == fixed;
  }

  /** Leaves out what something speaks against, and says so. */
  private FixedFile oneByOne(FixCheck check, byte[] before, List<Finding> findings) {
    List<Finding> good = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> more = new ArrayList<>(good);
      more.add(finding);
      String objection = check.objection(FixedFile.of(before, more));
      if (objection.isEmpty()) {
        good = more;
      } else {
        int line = finding.location().start().line();
        console.warn(
            "not fixed: %s:%d: %s: %s".formatted(finding.path(), line, finding.rule(), objection));
      }
    }
    return FixedFile.of(before, good);
  }

  /** What would change, without the secrets of the file. */
  private static String diff(String path, byte[] before, byte[] after, List<Finding> findings) {
    SourceText old = SourceText.of(before).orElseThrow();
    Mask mask = Mask.ofFindings(findings, old.utf8());
    List<String> from = lines(old, mask);
    List<String> to = lines(SourceText.of(after).orElseThrow(), mask);
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, from, DiffUtils.diff(from, to), 3);
    return lines.stream().map(line -> Terminal.safe(line) + "\n").collect(Collectors.joining());
  }

  private static List<String> lines(SourceText text, Mask mask) {
    return mask.over(new String(text.utf8(), StandardCharsets.UTF_8)).lines().toList();
  }
}
