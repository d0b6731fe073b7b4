package dev.countersign.cli;

import dev.countersign.gate.Baseline;
import dev.countersign.gate.Change;
import dev.countersign.gate.KnownFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What to compare with: at most one of these. */
final class ChangeOptions {
  @Option(
      names = "--change",
      paramLabel = "BASE[..HEAD]",
      description = "only what is new since BASE; without HEAD, in the working tree")
  Optional<String> change = Optional.empty();

  @Option(names = "--staged", description = "only what the next commit introduces")
  boolean staged;

  @Option(
      names = "--diff",
      paramLabel = "FILE",
      description = "only what this unified diff introduces; the files already have it")
  Optional<String> diff = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "leave out what a former report (--format json=FILE) has")
  Optional<String> baseline = Optional.empty();

  @Option(
      names = "--history",
      description = "every version of every file in git, each once; for secrets, unless --rules")
  boolean history;

  boolean isChange() {
    long given = (staged ? 1 : 0) + change.stream().count() + diff.stream().count();
    if (given + baseline.stream().count() + (history ? 1 : 0) > 1) {
      throw new UserError("give only one of --change, --staged, --diff, --baseline and --history");
    }
    return given == 1;
  }

  Change change(Console console, Change.Scope scope) {
    if (staged) {
      return Change.staged(scope);
    }
    return change
        .map(range -> Change.between(scope, range))
        .orElseGet(() -> Change.ofDiff(scope, text(console, diff.orElseThrow(), "diff")));
  }

  KnownFindings baseline(Console console) {
    return baseline
        .map(name -> Baseline.read(name, text(console, name, "baseline")))
        .orElse(KnownFindings.NONE);
  }

  private static String text(Console console, String name, String what) {
    try {
      return new String(
          Files.readAllBytes(console.workingFolder().resolve(name)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError("the " + what + " '" + name + "' cannot be read: " + UserError.reason(e));
    }
  }
}
