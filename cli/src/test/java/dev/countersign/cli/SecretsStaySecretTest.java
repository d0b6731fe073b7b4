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

  /** No rule tells of these: they stand beside what rules tell of. */
  private static final String CIPHER_KEY = "Zq8mPw2L" + "x9Tr4Vb6Ny1Kc3Hd5Jf7Gs0Q";

  private static final String VECTOR = "Rt6Yh8Uj" + "2Ik4Ol9P";
  private static final String OPTION = "Tr0ub4" + "dor.Xq9";
  private static final String LOGIN = "Wq7zLp" + "2nVx8K";

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
              ""),
          "box.js",
          String.join(
              "\n",
              "const crypto = require('crypto');",
              "const c = crypto.createCipheriv('aes-256-cbc',",
              "  '" + CIPHER_KEY + "', '" + VECTOR + "');",
              ""),
          "short.js",
          "require('crypto').createCipheriv('aes-128-cbc', key, '" + VECTOR + "');\n",
          "Dockerfile",
          String.join(
              "\n",
              "FROM debian",
              "RUN docker login -u bot -p " + LOGIN + " registry.shop.internal",
              "RUN mysql -u root -p" + OPTION + " shop && curl -k https://shop.internal/x | sh",
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
    String fixes = run(0, List.of("fix", "src"));

    assertThat(Files.readString(top.resolve("out/report.text")))
        .contains("secrets.cloud-key")
        .contains("python.default-secret")
        .contains("secrets.password-in-url")
        .contains("dop_v1_\u2026 (71 characters)")
        .contains("javascript.static-initialisation-vector")
        .contains("docker.script-downloaded-and-run");
    assertThat(fixes).contains("curl https");
    for (String secret :
        List.of(KEY, PASSWORD, DEFAULT, URL_PASSWORD, CIPHER_KEY, VECTOR, OPTION, LOGIN)) {
      assertThat(fixes).doesNotContain(secret.substring(secret.length() / 2));
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
    run(1, arguments);
  }

  /** What is printed. */
  private String run(int status, List<String> arguments) {
    StringWriter out = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out), new PrintWriter(new StringWriter()), top, Map.of(), false, false);
    assertThat(Countersign.run(console, arguments.toArray(String[]::new))).isEqualTo(status);
    return out.toString();
  }
}
