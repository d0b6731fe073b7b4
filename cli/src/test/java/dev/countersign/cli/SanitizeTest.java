package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code sanitize} and {@code restore}, on files. */
class SanitizeTest {
  private static final Path PACKS = Path.of("../packs/src/main/resources/packs");

  @TempDir Path top;

  private String err = "";

  @Test
  void textsGoAndComeBack() throws IOException {
    String text =
        "host: 10.20.30.40\npassword: 'Tulip-"
            + "Garden7'\nmail jane.doe@acme-shop.de about Falcon\n";
    Files.writeString(top.resolve("notes.txt"), text);
    Files.writeString(top.resolve("policy.yaml"), "sanitize:\n  names: [Falcon]\n");

    assertThat(run("sanitize", "notes.txt", "-o", "safe.txt", "--policy", "policy.yaml")).isZero();
    String safe = Files.readString(top.resolve("safe.txt"));
    assertThat(safe)
        .doesNotContain("10.20.30.40", "Garden7", "jane.doe", "Falcon")
        .startsWith("host: 10.")
        .contains("password: '");
    assertThat(err).contains("replaced: ").contains("1 \u00d7 e-mail address");

    assertThat(run("restore", "safe.txt", "-o", "back.txt")).isZero();
    assertThat(Files.readString(top.resolve("back.txt"))).isEqualTo(text);
    assertThat(err).contains("put back: 4");
  }

  @Test
  void textsInUtf16GoAndComeBack() throws IOException {
    String text =
        "\uFEFFpassword: 'Tulip-" + "Garden7'\r\nmail jane.doe@acme-shop.de \uD83D\uDE00\r\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.writeString(top.resolve("notes.txt"), text, charset);
      assertThat(run("sanitize", "notes.txt", "-o", "safe.txt")).isZero();
      assertThat(Files.readString(top.resolve("safe.txt"), charset))
          .doesNotContain("Garden7", "jane.doe")
          .startsWith("\uFEFFpassword: '");
      assertThat(run("restore", "safe.txt", "-o", "back.txt")).isZero();
      assertThat(top.resolve("back.txt")).hasSameBinaryContentAs(top.resolve("notes.txt"));
    }
    Files.write(top.resolve("odd.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});
    assertThat(run("sanitize", "odd.txt", "-o", "safe.txt")).isEqualTo(2);
    assertThat(err).contains("holds what is none");
  }

  @Test
  void textsInUtf16NeedNoMark() throws IOException {
    String text = "password: 'Tulip-" + "Garden7'\r\nmail jane.doe@acme-shop.de\r\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.writeString(top.resolve("notes.txt"), text, charset);
      assertThat(run("sanitize", "notes.txt", "-o", "safe.txt")).isZero();
      assertThat(Files.readString(top.resolve("safe.txt"), charset))
          .doesNotContain("Garden7", "jane.doe")
          .startsWith("password: '");
      assertThat(run("restore", "safe.txt", "-o", "back.txt")).isZero();
      assertThat(top.resolve("back.txt")).hasSameBinaryContentAs(top.resolve("notes.txt"));
    }
  }

  @Test
  void aVaultWhoseLastLineIsCutIsReadWithoutIt() throws IOException {
    Files.writeString(top.resolve("a"), "10.20.30.40");
    run("sanitize", "a", "-o", "b");
    Files.writeString(
        top.resolve("vault"), "SECRET 1", StandardCharsets.US_ASCII, StandardOpenOption.APPEND);

    assertThat(run("restore", "b", "-o", "c")).isZero();
    assertThat(Files.readString(top.resolve("c"))).isEqualTo("10.20.30.40");
  }

  @Test
  void anEmptyFileBecomesAVault() throws IOException {
    Files.writeString(top.resolve("a"), "10.20.30.40");
    Files.createFile(top.resolve("vault"));

    assertThat(run("sanitize", "a", "-o", "b")).isZero();
    assertThat(run("restore", "b", "-o", "c")).isZero();
    assertThat(Files.readString(top.resolve("c"))).isEqualTo("10.20.30.40");
  }

  @Test
  void whatFailsSaysWhichFileAndWhy() throws IOException {
    Files.writeString(top.resolve("a"), "10.20.30.40");
    Files.writeString(top.resolve("file"), "");

    assertThat(run("sanitize", "a", "-o", "file/b")).isEqualTo(2);
    assertThat(err).contains("file").doesNotContain("Exception").hasLineCount(1);
  }

  @Test
  void whatFailsLeavesNoHalfOfAFile() throws IOException {
    Files.writeString(top.resolve("safe.txt"), "as before");
    Files.write(top.resolve("odd.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});

    assertThat(run("sanitize", "odd.txt", "-o", "safe.txt")).isEqualTo(2);
    assertThat(Files.readString(top.resolve("safe.txt"))).isEqualTo("as before");
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    Files.writeString(top.resolve("notes.txt"), "10.20.30.40");
    assertThat(run("sanitize", "notes.txt", "-o", "notes.txt")).isEqualTo(2);
    assertThat(Files.readString(top.resolve("notes.txt"))).isEqualTo("10.20.30.40");

    Files.createDirectories(top.resolve("one"));
    Files.createDirectories(top.resolve("two"));
    Files.writeString(top.resolve("one/a.txt"), "first");
    Files.writeString(top.resolve("two/a.txt"), "second");
    assertThat(run("sanitize", "one/a.txt", "two/a.txt", "-o", "safe")).isEqualTo(2);
    assertThat(err).contains("two of the files would be written to");
  }

  @Test
  void whatGitKeepsIsNotCopied() throws IOException {
    Files.createDirectories(top.resolve("src/sub/.git"));
    Files.writeString(top.resolve("src/sub/.git/config"), "url = https://10.20.30.40/a");
    Files.writeString(top.resolve("src/sub/a.txt"), "10.20.30.40");

    assertThat(run("sanitize", "src", "-o", "safe")).isZero();
    assertThat(top.resolve("safe/sub/a.txt")).exists();
    assertThat(top.resolve("safe/sub/.git")).doesNotExist();
  }

  @Test
  void onlyTheOwnerReadsTheVault() throws IOException {
    Files.writeString(top.resolve("a"), "10.20.30.40");
    run("sanitize", "a", "-o", "b");

    Path vault = top.resolve("vault");
    assertThat(vault).exists();
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(vault))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void whatHasExpiredStaysAway() throws IOException {
    Files.writeString(top.resolve("a"), "10.20.30.40");
    run("sanitize", "a", "-o", "b");
    Path vault = top.resolve("vault");
    String old = Files.readString(vault).replaceAll("(?m)^ADDRESS \\d+", "ADDRESS 1000");
    Files.writeString(vault, old);

    run("restore", "b", "-o", "c");
    assertThat(Files.readString(top.resolve("c"))).isEqualTo(Files.readString(top.resolve("b")));
    run("sanitize", "a", "-o", "b");
    assertThat(Files.readString(vault)).doesNotContain("ADDRESS 1000");
  }

  @Test
  void badVaultsAndFilesAreNamed() throws IOException {
    Files.writeString(top.resolve("vault"), "countersign vault 1\nAAAA\nADDRESS x\n");
    Files.writeString(top.resolve("a"), "10.20.30.40");

    assertThat(run("sanitize", "a", "-o", "b")).isEqualTo(2);
    assertThat(err).contains("is damaged");
    Files.delete(top.resolve("vault"));
    assertThat(run("sanitize", "nowhere")).isEqualTo(2);
    assertThat(err).contains("there is no file or folder");
    assertThat(run("sanitize", "a", "--keep", "soon")).isEqualTo(2);
    assertThat(err).contains("is no duration");
  }

  @Test
  void codeStillParses() throws IOException {
    Languages languages = Languages.load();
    List<Path> files;
    try (Stream<Path> all = Files.walk(PACKS)) {
      files =
          all.filter(file -> Files.isRegularFile(file) && !file.toString().contains("/secrets/"))
              .filter(file -> languages.ofFile(file.getFileName().toString()).isPresent())
              .toList();
    }
    run("sanitize", PACKS.toAbsolutePath().toString(), "-o", "safe", "--name", "customer");

    List<String> broken = new ArrayList<>();
    for (Path file : files) {
      Path safe = top.resolve("safe").resolve(PACKS.relativize(file).toString());
      Language language = languages.ofFile(file.getFileName().toString()).orElseThrow();
      if (errors(language, safe) > errors(language, file)) {
        broken.add(file.toString());
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(broken).isEmpty();
  }

  private static int errors(Language language, Path file) throws IOException {
    byte[] text = Files.readString(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    return language.parse(text, ParseLimits.DEFAULT).errors().size();
  }

  private int run(String... arguments) {
    StringWriter errText = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(errText),
            top,
            Map.of("XDG_STATE_HOME", top.toString()),
            false,
            false);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--vault", "vault"));
    int status = Countersign.run(console, all.toArray(String[]::new));
    err = errText.toString();
    return status;
  }
}
