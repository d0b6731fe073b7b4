package dev.countersign.cli;

import dev.countersign.secrets.sanitize.Restorer;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin Passage passage = new Passage();

  @Mixin VaultOptions vaults = new VaultOptions();

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    long now = Instant.now().getEpochSecond();
    Restorer restorer = new Restorer(vaults.open(console, now).vault(now));
    passage.run(console, restorer::restore);
    if (!parent.globals.quiet) {
      console.warn("put back: " + restorer.count());
    }
    return 0;
  }
}
