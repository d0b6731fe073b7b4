package dev.countersign.cli;

import dev.countersign.report.AssumptionReport;
import dev.countersign.report.RouteReport;
import dev.countersign.scan.book.Packs;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.finding.AssumptionSheet;
import dev.countersign.scan.finding.RouteInventory;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.secrets.KnownValues;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code facts}. */
@Command(
    name = "facts",
    description = "Lists the routes by which requests come in, and what checks who may call each.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign facts",
      "  countersign facts --format json api > routes.json",
      "  countersign facts --assumptions api/a.py   what functions take for granted",
      "",
      "A check is a decorator, annotation, middleware or call whose name says so. Where none is "
          + "found, none may be needed, or it stands in a file that the route does not name.",
      "Exit status: 0, or 2 when it could not do its work."
    })
final class FactsCommand implements Callable<Integer> {
  /** How facts are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
  Format format = Format.TEXT;

  @Option(
      names = "--assumptions",
      description =
          "list what each function takes for granted instead: proved, disproved by a way on which"
              + " it fails, or open")
  boolean assumptions;

  @Parameters(paramLabel = "PATH", description = "files and folders (default: this folder)")
  List<String> paths = new ArrayList<>();

  @Mixin ScanOptions scan = new ScanOptions();

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workbench bench = new Workbench(console, parent.globals);
    RuleFiles files = RuleFiles.read(Packs.facts(), bench.languages());
    LoadedRules rules =
        new LoadedRules(new RuleBook(files.rules(), true, files.hash()), files.errors());
    ScanResult result = bench.scan(rules, scan, bench.targets(rules, scan, paths));
    console.out().print(assumptions ? assumptions(bench, result) : routes(result));
    result
        .notChecked()
        .forEach(one -> bench.warn("not checked: " + one.path() + ": " + one.reason()));
    return 0;
  }

  private String routes(ScanResult facts) {
    RouteInventory inventory = RouteInventory.of(facts.findings());
    return switch (format) {
      case TEXT -> RouteReport.text(inventory);
      case JSON -> RouteReport.json(inventory);
    };
  }

  private String assumptions(Workbench bench, ScanResult facts) {
    LoadedRules packs = bench.load(new RuleOptions());
    ScanResult explained =
        bench.explain(packs, scan, bench.targets(packs, scan, paths), KnownValues.NONE);
    List<AssumptionSheet> sheets = AssumptionSheet.of(facts.findings(), explained);
    return switch (format) {
      case TEXT -> AssumptionReport.text(sheets);
      case JSON -> AssumptionReport.json(sheets);
    };
  }
}
