package dev.countersign.cli;

import dev.countersign.secrets.sanitize.Restorer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restore}. */
@Command(
    name = "restore",
    description = "Puts back what sanitize replaced, in any text that has its stand-ins.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign restore < answer.md > answer-with-values.md",
      "  countersign restore safe -o src",
      "",
      "What has expired stays as it is."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Parameters(paramLabel = "PATH", description = "files and folders (default: standard input)")
  List<String> paths = new ArrayList<>();

  @Mixin VaultOptions vaults = new VaultOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "where to write (default: standard output)")
  Optional<String> output = Optional.empty();

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    long now = Instant.now().getEpochSecond();
    Restorer restorer = new Restorer(vaults.open(console, now).vault(now));
    new Passage(console, paths, output).run(restorer::restore);
    if (!parent.globals.quiet) {
      console.warn("put back: " + restorer.count());
    }
    return 0;
  }
}
