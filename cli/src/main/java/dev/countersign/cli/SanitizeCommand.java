package dev.countersign.cli;

import dev.countersign.rules.Rule;
import dev.countersign.scan.book.Packs;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.secrets.OutgoingSecrets;
import dev.countersign.secrets.sanitize.Kind;
import dev.countersign.secrets.sanitize.Sanitizer;
import dev.countersign.secrets.sanitize.Vault;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code sanitize}. */
@Command(
    name = "sanitize",
    description =
        "Replaces what an assistant must not see by values of the same form: secrets, numbers of"
            + " cards, accounts and people, e-mail addresses, telephones, internal hosts and"
            + " addresses, and the names of a policy.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  countersign sanitize < trace.log > safe.log   a text",
      "  countersign sanitize app.py                   a file, shown",
      "  countersign sanitize src -o safe              a folder, copied",
      "  countersign sanitize --name Falcon notes.md   with a name of your own",
      "  countersign restore < answer.md               back",
      "",
      "The same value always becomes the same stand-in. A vault that only you can read keeps the "
          + "originals until they expire. A policy names words and hosts:",
      "  sanitize: {names: [Falcon], hosts: [shop.example.net]}"
    })
final class SanitizeCommand implements Callable<Integer> {
  private final Console console;

  @ParentCommand Countersign parent = new Countersign();

  @Mixin Passage passage = new Passage();

  @Mixin VaultOptions vaults = new VaultOptions();

  @Option(
      names = "--keep",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      description = "how long originals are kept, as in 12h or 30d (default: 7d)")
  Duration keep = Duration.ofDays(7);

  @Option(names = "--name", paramLabel = "WORD", description = "replace this, too; repeatable")
  List<String> names = new ArrayList<>();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "replace this host and all below it, too; repeatable")
  List<String> hosts = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "a file that names more words and hosts")
  Optional<String> policy = Optional.empty();

  SanitizeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Workbench bench = new Workbench(console, parent.globals);
    List<Rule> rules = RuleFiles.read(Packs.named("secrets"), bench.languages()).rules();
    long now = Instant.now().getEpochSecond();
    VaultFile file = vaults.open(console, now);
    Vault vault = file.vault(now + keep.toSeconds());
    Sensitive sensitive = Sensitive.read(console, policy).with(names, hosts);
    Sanitizer sanitizer =
        new Sanitizer(new OutgoingSecrets(rules), sensitive.names(), sensitive.hosts(), vault);
    passage.run(console, (in, out) -> sanitizer.sanitize(in, out, () -> file.write(vault)));
    if (!parent.globals.quiet) {
      console.warn(told(sanitizer.counts()));
    }
    return 0;
  }

  private static String told(Map<Kind, Integer> counts) {
    return counts.isEmpty()
        ? "nothing had to be replaced"
        : "replaced: "
            + counts.entrySet().stream()
                .map(count -> count.getValue() + " \u00d7 " + count.getKey().words())
                .collect(Collectors.joining(", "));
  }
}
