package dev.countersign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of commands that use the vault. */
final class VaultOptions {
  @Option(
      names = "--vault",
      paramLabel = "FILE",
      description = "where originals are kept (default: with this user's program state)")
  Optional<String> vault = Optional.empty();

  VaultFile open(Console console, long now) throws IOException {
    Path file =
        vault
            .map(name -> console.workingFolder().resolve(name))
            .orElseGet(() -> VaultFile.standard(console.environment()));
    return VaultFile.open(file, now);
  }
}
