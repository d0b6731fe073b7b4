package dev.countersign.cli;

import dev.countersign.report.AdmissionReport;
import dev.countersign.scan.files.Filter;
import dev.countersign.scan.files.Glob;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.supply.admission.Admission;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.PopularNames;
import dev.countersign.supply.admission.Reason;
import dev.countersign.syntax.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code package}. */
@Command(
    name = "package",
    description = "Says whether packages may come in, and why.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign package npm:left-pad@1.3.0",
      "  countersign package --online pypi:requests@2.32.4 maven:junit:junit@4.13.2",
      "  countersign package --internal '@acme/*' --online npm:@acme/ui@1.0.0",
      "",
      "Without --online nothing is asked of anybody; what could not be asked is listed as not "
          + "checked, and alone changes no status but with --strict. With --online, packages are asked for "
          + "where the settings of your own clients say (.npmrc, pip.conf, settings.xml, GOPROXY, "
          + ".cargo/config.toml, Gemfile, .gemrc, nuget.config, composer.json, auth.json), and where these "
          + "name nobody, at the public API of deps.dev.",
      "Exit status: 0 pass, 1 block, 3 countersign, 2 the command could not do its work."
    })
final class PackageCommand implements Callable<Integer> {
  /** How the answers are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
  Format format = Format.TEXT;

  @Option(
      names = "--internal",
      paramLabel = "GLOB",
      description = "names that are used inside only, as @acme/* or acme-*; repeatable")
  List<String> internal = new ArrayList<>();

  @Option(names = "--strict", description = "exit status 2 when anything could not be asked")
  boolean strict;

  @Parameters(
      arity = "1..*",
      paramLabel = "ECOSYSTEM:NAME[@VERSION]",
      description = "packages; package URLs also")
  List<String> packages = new ArrayList<>();

  PackageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Candidate> candidates = new ArrayList<>();
    for (String text : packages) {
      try {
        candidates.add(Candidate.read(text.replaceFirst("==", "@")));
      } catch (IllegalArgumentException e) {
        throw new UserError(String.valueOf(e.getMessage()));
      }
    }
    List<Admission.Verdict> verdicts;
    try (Registries registries = Registries.of(console, parent.globals)) {
      verdicts = admission(registries).judge(candidates);
    }
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> AdmissionReport.text(verdicts);
              case JSON -> AdmissionReport.json(verdicts);
            });
    boolean open = verdicts.stream().anyMatch(one -> one.has(Reason.State.NOT_CHECKED));
    return strict && open ? Countersign.FAILED : status(verdicts);
  }

  private static int status(List<Admission.Verdict> verdicts) {
    if (verdicts.stream().anyMatch(one -> one.state() == Reason.State.REFUSED)) {
      return 1;
    }
    return verdicts.stream().anyMatch(one -> one.state() == Reason.State.ASKED) ? 3 : 0;
  }

  private Admission admission(Registries registries) {
    return new Admission(
        Advisories.open(console),
        PopularNames.load(),
        registries.source(),
        internalNames(),
        licence(),
        Instant.now());
  }

  /** Names that the user says are theirs. */
  private Predicate<Candidate> internalNames() {
    List<Glob> globs = internal.stream().map(Glob::anywhere).toList();
    return one -> globs.stream().anyMatch(glob -> glob.covers(one.name()));
  }

  /** The licence of the project in this folder. */
  private Optional<String> licence() {
    List<Path> here =
        List.of("package.json", "pyproject.toml", "pom.xml", "Cargo.toml", "composer.json").stream()
            .map(Path::of)
            .filter(path -> Files.isRegularFile(console.workingFolder().resolve(path)))
            .toList();
    return here.isEmpty()
        ? Optional.empty()
        : new ProjectFolder(
                TargetFinder.find(console.workingFolder(), here, Filter.of(any -> true)),
                Languages.load())
            .inventory()
            .licence();
  }
}
