package dev.countersign.cli;

import dev.countersign.report.AdmissionReport;
import dev.countersign.scan.files.Filter;
import dev.countersign.scan.files.Glob;
import dev.countersign.scan.files.TargetFinder;
import dev.countersign.supply.admission.Admission;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.FactSource;
import dev.countersign.supply.admission.PopularNames;
import dev.countersign.supply.admission.Reason;
import dev.countersign.supply.online.Clients;
import dev.countersign.supply.online.OnlineFacts;
import dev.countersign.supply.online.Registry;
import dev.countersign.supply.online.Web;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      "  countersign package --online pypi:requests==2.32.4 maven:com.google.guava:guava@33.4.8-jre",
      "  countersign package --internal '@acme/*' --online npm:@acme/ui@1.0.0",
      "",
      "Without --online nothing is asked of anybody; what could not be asked is listed as not",
      "checked, and alone changes no status but with --strict. With --online, npm and PyPI packages are asked for at the registry that .npmrc, pip.conf",
      "and the environment name; all others at the public API of deps.dev.",
      "Exit status: 0 pass, 1 block, 3 countersign, 2 the command could not do its work."
    })
final class PackageCommand implements Callable<Integer> {
  private static final String API = "COUNTERSIGN_PACKAGES_API";

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
  public Integer call() throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (String text : packages) {
      try {
        candidates.add(Candidate.read(text.replaceFirst("==", "@")));
      } catch (IllegalArgumentException e) {
        throw new UserError(String.valueOf(e.getMessage()));
      }
    }
    Clients clients = clients();
    List<Admission.Verdict> verdicts =
        parent.globals.online
            ? online(candidates, clients)
            : judged(candidates, clients, FactSource.OFFLINE);
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

  private List<Admission.Verdict> online(List<Candidate> candidates, Clients clients) {
    Optional<Path> cache =
        CacheFolder.standard(console.environment()).map(folder -> folder.resolve("replies"));
    String agent = "countersign/" + Countersign.Version.number();
    try (Web web = new Web(agent, cache, Web.Limits.DEFAULT)) {
      String elsewhere = console.environment().getOrDefault(API, "");
      FactSource source =
          elsewhere.isBlank()
              ? new OnlineFacts(web, clients)
              : new OnlineFacts(web, clients, Registry.at(elsewhere, Map.of()));
      return judged(candidates, clients, source);
    }
  }

  private List<Admission.Verdict> judged(
      List<Candidate> candidates, Clients clients, FactSource source) {
    Admission admission =
        new Admission(
            Advisories.open(console),
            PopularNames.load(),
            source,
            internalNames(clients),
            licence(),
            Instant.now());
    return candidates.stream().map(admission::judge).toList();
  }

  /** Names that the user says are theirs, and scopes for which npm has a registry of its own. */
  private Predicate<Candidate> internalNames(Clients clients) {
    List<Glob> globs = internal.stream().map(Glob::anywhere).toList();
    return one ->
        globs.stream().anyMatch(glob -> glob.covers(one.name())) || clients.hasOwnScope(one.name());
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

  private Clients clients() throws IOException {
    Clients clients = new Clients(console.environment());
    Path home = Path.of(console.environment().getOrDefault("HOME", "."));
    for (Path file : List.of(console.workingFolder().resolve(".npmrc"), home.resolve(".npmrc"))) {
      if (Files.isRegularFile(file)) {
        clients.npmrc(Files.readString(file));
      }
    }
    for (String name : List.of(".config/pip/pip.conf", ".pip/pip.conf")) {
      if (Files.isRegularFile(home.resolve(name))) {
        clients.pipConf(Files.readString(home.resolve(name)));
      }
    }
    return clients;
  }
}
