package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No report, no trace and no cache holds a whole secret, in whatever way it was found. */
class SecretsStaySecretTest {
  /** Written in halves, so that no scanner takes this file for one that leaks. */
  private static final String KEY = "dop_v1_" + "8f3c1e9a7b2d405c6f1e8a3b9d7c2e4f".repeat(2);

  private static final String PASSWORD = "Tulip-" + "Garden7";
  private static final String DEFAULT = "k3y-of-" + "yesterday9";
  private static final String URL_PASSWORD = "tR4v9" + "Qx2LmW";

  private static final Map<String, String> FILES =
      Map.of(
          "deploy.env",
          "DO_TOKEN=" + KEY + "\nDB_PASSWORD=" + PASSWORD + " # like " + KEY + "\n",
          "app.py",
          String.join(
              "\n",
              "import os",
              "password = '" + PASSWORD + "'",
              "secret = os.environ.get('SECRET_KEY', '" + DEFAULT + "')",
              "url = 'postgres://orders:" + URL_PASSWORD + "@db.shop.internal/orders'",
              "def show(request):",
              "    os.system('login ' + request.GET['name'] + ' " + KEY + "')",
              ""));

  @TempDir Path top;

  @Test
  void inEveryFormat() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.createDirectories(top.resolve("src"));
      Files.writeString(top.resolve("src").resolve(file.getKey()), file.getValue());
    }
    List<String> formats = List.of("text", "json", "sarif", "markdown", "junit");
    List<String> arguments = new ArrayList<>(List.of("check", "src", "--cache", "cache"));
    formats.forEach(
        format -> arguments.addAll(List.of("--format", format + "=out/report." + format)));
    run(arguments);
    run(arguments);

    assertThat(Files.readString(top.resolve("out/report.text")))
        .contains("secrets.cloud-key")
        .contains("python.default-secret")
        .contains("secrets.password-in-url")
        .contains("dop_v1_\u2026 (71 characters)");
    for (String secret : List.of(KEY, PASSWORD, DEFAULT, URL_PASSWORD)) {
      assertThat(holding(secret.substring(secret.length() / 2)))
          .as("files with the second half of '" + secret + "'")
          .containsOnly(top.resolve("src"));
    }
  }

  /** The folders, outside the sources, of files in which {@code text} stands. */
  private List<Path> holding(String text) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> read(file).contains(text))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(List<String> arguments) {
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            top,
            Map.of(),
            false,
            false);
    assertThat(Countersign.run(console, arguments.toArray(String[]::new))).isEqualTo(1);
  }
}
