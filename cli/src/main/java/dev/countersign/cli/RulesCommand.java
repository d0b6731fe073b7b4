package dev.countersign.cli;

import dev.countersign.report.RulePage;
import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.scan.book.RuleFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules list|show|validate|test}. */
@Command(
    name = "rules",
    description = "Lists, explains, validates and tests rules.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign rules list",
      "  countersign rules show python.sql-built-from-request",
      "  countersign rules validate my-rules.yaml",
      "  countersign rules test my-rules/      each NAME.yaml on NAME.py, NAME.js ..."
    })
final class RulesCommand implements Runnable {
  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new UserError("rules what? countersign rules --help shows list, show, validate and test");
  }

  @Command(name = "list", description = "One line for each rule.", mixinStandardHelpOptions = true)
  int list(@Mixin RuleOptions options) {
    List<Rule> rules = bench().load(options).book().rules();
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (Rule rule : rules.stream().sorted(Comparator.comparing(Rule::id)).toList()) {
      String title = rule.metadata().title().orElse("");
      console
          .out()
          .printf(
              "%-" + Math.max(1, width) + "s  %-8s  %s%n",
              rule.id(),
              rule.severity().label(),
              title);
    }
    return 0;
  }

  @Command(
      name = "show",
      description = "What a rule looks for, why it matters, what to do.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "ID", description = "the rule's id") String id,
      @Mixin RuleOptions options) {
    Rule found =
        bench().load(options).book().rules().stream()
            .filter(rule -> rule.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new UserError("there is no rule '" + id + "'; countersign rules list shows all"));
    console.out().print(RulePage.markdown(found));
    return 0;
  }

  @Command(
      name = "validate",
      description = "Says what is wrong with rule files.",
      mixinStandardHelpOptions = true)
  int validate(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "files or folders")
          List<String> files) {
    RuleFiles read = RuleFiles.read(sources(files), bench().languages());
    for (Problem problem : read.problems()) {
      console.out().println(problem.level().name().toLowerCase(Locale.ROOT) + "  " + problem);
    }
    console
        .out()
        .println(
            count(read.rules().size(), "rule")
                + " can be used, "
                + count(read.errors().size(), "error"));
    return read.errors().isEmpty() ? 0 : Countersign.FAILED;
  }

  @Command(
      name = "test",
      description =
          "Runs rules on the examples beside them; in these, 'ruleid: ID' and 'ok: ID' speak of the next line.",
      mixinStandardHelpOptions = true)
  int test(
      @Parameters(paramLabel = "DIR", description = "a folder of rules, or one file of them")
          String folder) {
    List<String> failures = new ArrayList<>();
    int examples = new RuleExamples(console, bench()).run(folder, failures);
    failures.forEach(console.out()::println);
    console.out().println(count(examples, "example") + ", " + count(failures.size(), "failure"));
    return failures.isEmpty() && examples > 0 ? 0 : Countersign.FAILED;
  }

  private List<RuleFiles.Source> sources(List<String> files) {
    try {
      return RuleFiles.sources(console.workingFolder(), files);
    } catch (IOException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  private Workbench bench() {
    return new Workbench(console, parent.globals);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
