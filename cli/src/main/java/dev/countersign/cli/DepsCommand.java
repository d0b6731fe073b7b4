package dev.countersign.cli;

import dev.countersign.report.DependencyReport;
import dev.countersign.scan.files.Filter;
import dev.countersign.scan.files.Glob;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.scan.files.Targets;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.sbom.CycloneDx;
import dev.countersign.supply.sbom.Sbom;
import dev.countersign.supply.sbom.SbomReader;
import dev.countersign.supply.sbom.Spdx;
import dev.countersign.supply.survey.Survey;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code deps}. */
@Command(
    name = "deps",
    description = "Lists what a project depends on, with known flaws and where they are imported.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign deps",
      "  countersign deps --format json shop > dependencies.json",
      "  countersign deps --sbom cyclonedx shop > shop.cdx.json",
      "  countersign deps --bom bill.json              what somebody else's bill names",
      "",
      "Exit status: 0, or 2 when it could not do its work."
    })
final class DepsCommand implements Callable<Integer> {
  /** How dependencies are printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** How a bill of materials is printed. */
  enum Bill {
    CYCLONEDX,
    SPDX
  }

  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
  Format format = Format.TEXT;

  @Option(
      names = "--sbom",
      paramLabel = "FORMAT",
      description = "a bill of materials instead: cyclonedx (1.6) or spdx (2.3), both in JSON")
  Optional<Bill> sbom = Optional.empty();

  @Option(
      names = "--bom",
      paramLabel = "FILE",
      description = "read a bill of materials (CycloneDX or SPDX 2, JSON) instead of a project")
  Optional<String> bom = Optional.empty();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "no files or folders that match; repeatable")
  List<String> exclude = new ArrayList<>();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "the project's folder, or one of its files (default: this folder)")
  String path = ".";

  DepsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Survey survey = survey();
    console
        .out()
        .print(
            sbom.map(kind -> bill(kind, survey))
                .orElseGet(() ->
                    switch (format) {
                      case TEXT -> DependencyReport.text(survey);
                      case JSON -> DependencyReport.json(survey);
                    }));
    if (sbom.isPresent()) {
      survey.notChecked().forEach(one -> console.warn("not checked: " + one));
    }
    return 0;
  }

  private Survey survey() throws IOException {
    Languages languages = Languages.load();
    if (bom.isPresent()) {
      ProjectFolder nothing = new ProjectFolder(targets(List.of()), languages);
      Inventory inventory = imported(bom.get());
      return Survey.of(inventory, Advisories.open(console), nothing.code(inventory));
    }
    if (!Files.exists(console.workingFolder().resolve(path))) {
      throw new UserError("there is no file or folder '" + path + "'");
    }
    ProjectFolder folder = new ProjectFolder(targets(List.of(Path.of(path))), languages);
    Inventory inventory = folder.inventory();
    if (Files.isRegularFile(console.workingFolder().resolve(path))
        && inventory.manifests().isEmpty()) {
      console.warn("no dependency is read from " + path + "; --bom FILE reads a bill of materials");
    }
    return Survey.of(inventory, Advisories.open(console), folder.code(inventory));
  }

  private Targets targets(List<Path> paths) {
    List<Glob> excluded = exclude.stream().map(Glob::anywhere).toList();
    return TargetFinder.find(
        console.workingFolder(), paths, new Filter(List.of(), excluded, any -> true));
  }

  private Inventory imported(String file) throws IOException {
    Path bill = console.workingFolder().resolve(file);
    if (!Files.isRegularFile(bill)) {
      throw new UserError("there is no file '" + file + "'");
    }
    try {
      return SbomReader.read(Source.of(file, Files.readAllBytes(bill)));
    } catch (DataException e) {
      throw new UserError(file + ":" + e.line() + ": " + e.getMessage());
    }
  }

  private String bill(Bill kind, Survey survey) {
    Path folder = console.workingFolder().resolve(path).normalize();
    Path name = folder.getFileName();
    Sbom bill =
        Sbom.of(
            survey,
            name == null ? "project" : name.toString(),
            "countersign",
            Countersign.Version.number(),
            time());
    return kind == Bill.CYCLONEDX ? CycloneDx.write(bill) : Spdx.write(bill);
  }

  /** As reproducible-builds.org asks. */
  private Instant time() {
    String seconds = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
    return seconds.matches("\\d{1,12}")
        ? Instant.ofEpochSecond(Long.parseLong(seconds))
        : Instant.now();
  }
}
