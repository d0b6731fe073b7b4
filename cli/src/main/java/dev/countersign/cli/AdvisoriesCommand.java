package dev.countersign.cli;

import dev.countersign.supply.advisory.AdvisoryImport;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.advisory.StoreException;
import dev.countersign.supply.online.AdvisoryFeed;
import dev.countersign.supply.online.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code advisories}. */
@Command(
    name = "advisories",
    description = "The store of known flaws that check, deps and package look things up in.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign advisories import all.zip",
      "  countersign advisories import advisories malicious-packages/osv",
      "  countersign advisories update --online",
      "  countersign advisories status",
      "",
      "The sources are documents of the OSV format, in JSON or YAML. COUNTERSIGN_ADVISORIES names "
          + "another file for the store. Exit status: 0, or 2 when it could not do its work."
    })
final class AdvisoriesCommand implements Runnable {
  private static final int SHOWN = 20;

  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  AdvisoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new UserError("import, update or status? countersign advisories --help tells");
  }

  /** Replaces the store. */
  @Command(
      name = "import",
      description = "Replaces the store by what folders, zip archives and files hold.",
      mixinStandardHelpOptions = true)
  int replace(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "folders, zip archives, files")
          List<String> sources) {
    return take(sources.stream().map(one -> console.workingFolder().resolve(one)).toList());
  }

  int take(List<Path> sources) {
    Path store =
        Advisories.file(console)
            .orElseThrow(() ->
                new UserError(
                    "there is no folder for the store; name one in COUNTERSIGN_ADVISORIES"));
    try {
      AdvisoryImport.Result result = AdvisoryImport.run(sources, store, Instant.now());
      result.problems().stream().limit(SHOWN).forEach(one -> console.warn("left out: " + one));
      if (result.problems().size() > SHOWN) {
        console.warn((result.problems().size() - SHOWN) + " more were left out");
      }
      console
          .out()
          .println(result.advisories() + " advisories, " + result.problems().size() + " left out");
      return 0;
    } catch (StoreException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  /** Replaces the store by what a server holds. */
  @Command(
      name = "update",
      description = "Replaces the store by what a server holds; needs --online.",
      mixinStandardHelpOptions = true)
  int update(
      @Parameters(
              arity = "0..*",
              paramLabel = "ADDRESS",
              description = "of zip archives (default: those of osv.dev for each ecosystem)")
          List<String> addresses)
      throws IOException {
    if (!parent.globals.online()) {
      throw new UserError("an update asks a server; say --online, or import a file");
    }
    List<String> wanted =
        addresses == null || addresses.isEmpty() ? AdvisoryFeed.standard() : addresses;
    String agent = "countersign/" + Countersign.Version.number();
    Path folder = Files.createTempDirectory("countersign-advisories");
    List<Path> files = new ArrayList<>();
    try (Web web = new Web(agent, Optional.empty(), AdvisoryFeed.LIMITS)) {
      for (String address : wanted) {
        Path file = folder.resolve(files.size() + ".zip");
        files.add(file);
        AdvisoryFeed.fetch(web, address, file)
            .ifPresent(why -> {
              throw new UserError(address + ": " + why + "; the store is as it was");
            });
      }
      return take(files);
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    }
  }

  /** What the store holds. */
  @Command(
      name = "status",
      description = "Says what the store holds, and since when.",
      mixinStandardHelpOptions = true)
  int status() {
    Optional<AdvisoryStore> store = Advisories.open(console);
    console
        .out()
        .println(
            store
                .map(one -> line(one.status()))
                .orElse(
                    "There are no advisories; countersign advisories import FILE brings some."));
    return 0;
  }

  private static String line(AdvisoryStore.Status status) {
    long days = Duration.between(status.imported(), Instant.now()).toDays();
    return status.advisories()
        + " advisories on "
        + status.packages()
        + " packages, imported "
        + status.imported()
        + (days == 0 ? " (today)" : days == 1 ? " (a day ago)" : " (" + days + " days ago)")
        + (status.skipped() == 0 ? "" : "; " + status.skipped() + " files could not be read");
  }
}
