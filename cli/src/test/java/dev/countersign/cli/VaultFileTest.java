package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.secrets.OutgoingSecrets;
import dev.countersign.secrets.sanitize.Sanitizer;
import dev.countersign.secrets.sanitize.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One vault serves several processes. */
class VaultFileTest {
  private static final long NOW = 1_000;
  private static final long UNTIL = 2_000;

  @TempDir Path top;

  @Test
  void twoAtOnceLoseNothing() throws IOException {
    Path path = top.resolve("vault");
    VaultFile one = VaultFile.open(path, NOW);
    VaultFile other = VaultFile.open(path, NOW);
    Vault first = sanitize(one, "Falcon");
    Vault second = sanitize(other, "Heron");

    one.write(first);
    other.write(second);
    one.write(sanitize(one, "Osprey"));

    assertThat(VaultFile.open(path, NOW).vault(UNTIL).entries())
        .extracting(Vault.Entry::value)
        .containsExactly("Falcon", "Heron", "Osprey");
  }

  private static Vault sanitize(VaultFile file, String name) {
    Vault vault = file.vault(UNTIL);
    new Sanitizer(new OutgoingSecrets(List.of()), List.of(name), List.of(), vault)
        .sanitize(("the " + name + " project").getBytes(StandardCharsets.US_ASCII));
    return vault;
  }
}
