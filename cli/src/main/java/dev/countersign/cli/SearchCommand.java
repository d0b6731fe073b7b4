package dev.countersign.cli;

import dev.countersign.report.Terminal;
import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.syntax.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search}. */
@Command(
    name = "search",
    description = "Finds code by its shape and prints it like grep: path, line, column, text.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign search -l python -e 'eval($$X)' src",
      "  countersign search -l java -e '$$DIGEST.getInstance(\"MD5\")'",
      "",
      "$$X stands for anything, ... for any number of things, as in rules.",
      "Exit status: 0, or 2 when the pattern cannot be read."
    })
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Option(
      names = {"-l", "--lang"},
      required = true,
      paramLabel = "LANG",
      description = "the language of the pattern")
  String language = "";

  @Option(
      names = {"-e", "--pattern"},
      required = true,
      paramLabel = "PATTERN",
      description = "what to find")
  String pattern = "";

  @Parameters(paramLabel = "PATH", description = "files and folders (default: this folder)")
  List<String> paths = new ArrayList<>();

  @Mixin ScanOptions scan = new ScanOptions();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workbench bench = new Workbench(console, parent.globals);
    scan.noCache = true;
    LoadedRules rules = new LoadedRules(new RuleBook(List.of(rule(bench)), true, ""), List.of());
    ScanResult result = bench.scan(rules, scan, bench.targets(rules, scan, paths));
    result.findings().forEach(this::print);
    result
        .notChecked()
        .forEach(one -> bench.warn("not checked: " + one.path() + ": " + one.reason()));
    return 0;
  }

  private Rule rule(Workbench bench) {
    if (bench.languages().named(language).isEmpty() && !language.equals(Rule.GENERIC)) {
      throw new UserError("there is no language '" + language + "'; there are " + known(bench));
    }
    String yaml =
        "{rules: [{id: search, severity: LOW, message: match, languages: ["
            + quoted(language)
            + "], pattern: "
            + quoted(pattern)
            + "}]}";
    RuleSet read = RuleReader.read("-e", yaml, bench.languages());
    if (read.rules().isEmpty()) {
      String reason =
          read.errors().stream().findFirst().map(SearchCommand::reason).orElse("it cannot be read");
      throw new UserError(reason.startsWith("the pattern") ? reason : "the pattern: " + reason);
    }
    return read.rules().getFirst();
  }

  private static String reason(Problem problem) {
    return problem.message() + (problem.advice().isEmpty() ? "" : ". " + problem.advice());
  }

  private static String known(Workbench bench) {
    return bench.languages().all().stream()
        .map(Language::id)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** A YAML string in double quotes; control characters are escaped. */
  private static String quoted(String text) {
    StringBuilder yaml = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            yaml.append('\\').appendCodePoint(c);
          } else if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            yaml.append(String.format("\\u%04x", c));
          } else {
            yaml.appendCodePoint(c);
          }
        });
    return yaml.append('"').toString();
  }

  private void print(Finding finding) {
    var start = finding.location().start();
    String line = finding.location().text().lines().findFirst().orElse("");
    console
        .out()
        .println(
            Terminal.safe(finding.path() + ":" + start.line() + ":" + start.column() + ":" + line));
  }
}
