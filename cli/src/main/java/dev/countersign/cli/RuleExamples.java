package dev.countersign.cli;

import dev.countersign.rules.Rule;
import dev.countersign.rules.fixture.Fixture;
import dev.countersign.scan.files.Content;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs rules on the examples beside them as though these lay where the rules look; comments say
 * which lines must be found: see {@link Fixture}. Where {@code NAME.fixed.EXT} stands beside {@code
 * NAME.EXT}, the fixes must give it.
 */
final class RuleExamples {
  private final Console console;
  private final Workbench bench;

  RuleExamples(Console console, Workbench bench) {
    this.console = console;
    this.bench = bench;
  }

  /**
   * Runs the examples of a rule file, or all below a folder; gives their number and adds what is
   * wrong.
   */
  int run(String folder, List<String> failures) {
    Path root = console.workingFolder().resolve(folder);
    int examples = 0;
    for (Path rules : ruleFiles(root)) {
      for (Path example : examplesOf(rules)) {
        examples++;
        run(rules, example, failures);
      }
    }
    return examples;
  }

  private void run(Path rules, Path example, List<String> failures) {
    RuleOptions options = new RuleOptions();
    options.rules.add(rules.toString());
    LoadedRules loaded = bench.load(options).everywhere();
    ScanOptions scan = new ScanOptions();
    scan.noCache = true;
    scan.known =
        Optional.of(rules.resolveSibling(nameOf(rules) + ".known"))
            .filter(Files::exists)
            .map(Path::toString);
    // By itself, whatever lies around it.
    Targets targets =
        TargetFinder.find(console.workingFolder(), List.of(example), bench.filter(loaded, scan));
    ScanResult result = bench.scan(loaded, scan, withoutSigns(targets));
    result.notChecked().forEach(one -> failures.add(example + ": not checked: " + one.reason()));
    Map<String, Set<Integer>> found =
        result.findings().stream()
            .collect(
                Collectors.groupingBy(
                    Finding::rule,
                    Collectors.mapping(
                        finding -> finding.location().start().line(),
                        Collectors.toCollection(TreeSet::new))));
    Fixture fixture = Fixture.read(read(example));
    for (Rule rule : loaded.book().rules()) {
      fixture
          .judge(rule.id(), found.getOrDefault(rule.id(), Set.of()))
          .forEach(failure -> failures.add(described(example, failure)));
    }
    Path fixed = fixedOf(rules, example);
    if (Files.exists(fixed)) {
      failures.addAll(difference(fixed, read(fixed), fixed(example, result.findings())));
    }
  }

  /** Examples break credentials with a sign that is left out when they are tried. */
  private static Targets withoutSigns(Targets targets) {
    List<ScanFile> files =
        targets.files().stream()
            .map(file ->
                new ScanFile(file.path(), file.size(), file.named(), () -> source(file.content())))
            .toList();
    return new Targets(targets.root(), files, targets.leftOut(), targets.notChecked());
  }

  private static byte[] source(Content content) throws IOException {
    String text = new String(content.read(), StandardCharsets.UTF_8);
    return Fixture.source(text).getBytes(StandardCharsets.UTF_8);
  }

  private static String described(Path example, Fixture.Failure failure) {
    String fault =
        failure.missed() ? "expected a finding, got none" : "expected no finding, got one";
    return example + ":" + failure.line() + ": " + failure.rule() + ": " + fault;
  }

  private static Path fixedOf(Path rules, Path example) {
    String start = nameOf(rules) + ".";
    String rest = example.getFileName().toString().substring(start.length());
    return example.resolveSibling(start + "fixed." + rest);
  }

  private static String fixed(Path example, List<Finding> findings) {
    List<Finding> fixable = findings.stream().filter(one -> one.fix().isPresent()).toList();
    byte[] before = Fixture.source(read(example)).getBytes(StandardCharsets.UTF_8);
    return new String(FixedFile.of(before, fixable).bytes(), StandardCharsets.UTF_8);
  }

  /** The first line that is not as it should be; none when the texts are the same. */
  private static List<String> difference(Path file, String expected, String got) {
    if (expected.equals(got)) {
      return List.of();
    }
    List<String> wanted = expected.lines().toList();
    List<String> made = got.lines().toList();
    int line = 0;
    while (line < wanted.size() && line < made.size() && wanted.get(line).equals(made.get(line))) {
      line++;
    }
    String fault = ": fix: expected " + lineAt(wanted, line) + ", got " + lineAt(made, line);
    return List.of(file + ":" + (line + 1) + fault);
  }

  private static String lineAt(List<String> lines, int index) {
    return index < lines.size() ? "'" + lines.get(index).strip() + "'" : "the end of the file";
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + UserError.reason(e));
    }
  }

  private static List<Path> ruleFiles(Path root) {
    if (Files.isRegularFile(root)) {
      if (!isRuleFile(root)) {
        throw new UserError("'" + root + "' is no file of rules; these end in .yaml or .yml");
      }
      return List.of(root);
    }
    if (!Files.isDirectory(root)) {
      throw new UserError("there is no file or folder '" + root + "'");
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(RuleExamples::isRuleFile).sorted().toList();
    } catch (IOException e) {
      throw new UserError(root + " cannot be read: " + UserError.reason(e));
    }
  }

  private static boolean isRuleFile(Path path) {
    String name = path.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.contains(".test.");
  }

  private static String nameOf(Path rules) {
    return rules.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  private static List<Path> examplesOf(Path rules) {
    String name = nameOf(rules);
    List<Path> examples = new ArrayList<>();
    try (Stream<Path> beside = Files.list(rules.resolveSibling("."))) {
      beside
          .map(Path::normalize)
          .filter(path -> path.getFileName().toString().startsWith(name + "."))
          .filter(path -> !isRuleFile(path) && !path.toString().endsWith(".known"))
          .filter(path -> !path.getFileName().toString().startsWith(name + ".fixed."))
          .sorted()
          .forEach(examples::add);
    } catch (IOException e) {
      throw new UserError(rules + " cannot be read: " + UserError.reason(e));
    }
    return examples;
  }
}
