package dev.countersign.cli;

import dev.countersign.rules.Fixture;
import dev.countersign.rules.Rule;
import dev.countersign.scan.Finding;
import dev.countersign.scan.ScanResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs rules on the examples beside them, whose comments say which lines must be found: see {@link
 * Fixture}.
 */
final class RuleExamples {
  private final Console console;
  private final Workbench bench;

  RuleExamples(Console console, Workbench bench) {
    this.console = console;
    this.bench = bench;
  }

  /** Runs all examples below a folder; gives their number and adds what is wrong. */
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
    LoadedRules loaded = bench.load(options);
    ScanOptions scan = new ScanOptions();
    scan.noCache = true;
    ScanResult result =
        bench.scan(loaded, scan, bench.targets(loaded, scan, List.of(example.toString())));
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
  }

  private static String described(Path example, Fixture.Failure failure) {
    String fault = failure.missed() ? " should find this" : " should be silent here";
    return example + ":" + failure.line() + ": " + failure.rule() + fault;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> ruleFiles(Path root) {
    if (!Files.isDirectory(root)) {
      throw new UserError("there is no folder '" + root + "'");
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UserError(root + " cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> examplesOf(Path rules) {
    String name = rules.getFileName().toString().replaceFirst("\\.yaml$", "");
    List<Path> examples = new ArrayList<>();
    try (Stream<Path> beside = Files.list(rules.resolveSibling("."))) {
      beside
          .map(Path::normalize)
          .filter(path -> path.getFileName().toString().startsWith(name + "."))
          .filter(path -> !path.toString().endsWith(".yaml"))
          .filter(path -> !path.getFileName().toString().startsWith(name + ".fixed."))
          .sorted()
          .forEach(examples::add);
    } catch (IOException e) {
      throw new UserError(rules + " cannot be read: " + e.getMessage());
    }
    return examples;
  }
}
