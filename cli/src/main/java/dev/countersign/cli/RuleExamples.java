package dev.countersign.cli;

import dev.countersign.scan.Finding;
import dev.countersign.scan.ScanResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs rules on the examples beside them. A comment {@code ruleid: ID} says that the rule finds
 * something on the next line; every other line must be silent.
 */
final class RuleExamples {
  private static final Pattern MARK =
      Pattern.compile("(?:#|//|/\\*|<!--)\\s*ruleid:\\s*([\\w.\\-, ]+)");

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
    Map<String, Set<Integer>> expected = marks(example);
    loaded.book().rules().forEach(rule -> compare(example, rule.id(), expected, found, failures));
  }

  private static void compare(
      Path example,
      String rule,
      Map<String, Set<Integer>> expected,
      Map<String, Set<Integer>> found,
      List<String> failures) {
    Set<Integer> want = expected.getOrDefault(rule, Set.of());
    Set<Integer> have = found.getOrDefault(rule, Set.of());
    want.stream()
        .filter(line -> !have.contains(line))
        .forEach(line -> failures.add(example + ":" + line + ": " + rule + " should find this"));
    have.stream()
        .filter(line -> !want.contains(line))
        .forEach(
            line -> failures.add(example + ":" + line + ": " + rule + " should be silent here"));
  }

  private static Map<String, Set<Integer>> marks(Path example) {
    Map<String, Set<Integer>> marks = new HashMap<>();
    int number = 0;
    for (String line : read(example).lines().toList()) {
      number++;
      Matcher mark = MARK.matcher(line);
      if (mark.find()) {
        for (String id : mark.group(1).split("[, ]+", -1)) {
          marks.computeIfAbsent(id, ignored -> new TreeSet<>()).add(number + 1);
        }
      }
    }
    return marks;
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
