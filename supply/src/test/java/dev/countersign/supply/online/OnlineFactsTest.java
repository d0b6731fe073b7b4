package dev.countersign.supply.online;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.FactSource.Answer;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.admission.Topic;
import dev.countersign.supply.client.Clients;
import dev.countersign.supply.client.Registry;
import dev.countersign.supply.client.UserFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocols, and every way in which a registry may fail, against a server on this machine. */
class OnlineFactsTest {
  private static final Web.Limits PATIENT =
      new Web.Limits(Duration.ofSeconds(60), 1 << 16, Duration.ofMillis(5));
  private static final Web.Limits HASTY =
      new Web.Limits(Duration.ofMillis(400), 1 << 16, Duration.ofMillis(5));
  private static final String NPM =
      """
      {"name": "left", "dist-tags": {"latest": "2.0.0"},
       "time": {"created": "2020-01-01T00:00:00.000Z", "2.0.0": "2025-01-01T00:00:00.000Z",
                "1.0.0": "2020-01-01T00:00:00.000Z"},
       "versions": {
         "1.0.0": {"license": "MIT", "deprecated": "use right"},
         "2.0.0": {"license": "MIT", "scripts": {"postinstall": "node steal.js"}}}}
      """;
  private static final String PYPI =
      """
      {"meta": {"api-version": "1.1"}, "name": "left", "files": [
        {"filename": "left-1.0.tar.gz", "upload-time": "2020-01-01T00:00:00Z", "yanked": false},
        {"filename": "left-2.0.tar.gz", "upload-time": "2021-01-01T00:00:00Z", "yanked": "broken"},
        {"filename": "left-3.0-py3-none-any.whl", "upload-time": "2022-01-01T00:00:00Z",
         "yanked": false}]}
      """;

  @TempDir Path top;
  private final FakeRegistry server = FakeRegistry.start();
  private Web web = new Web("test", Optional.empty(), PATIENT);

  OnlineFactsTest() throws IOException {}

  @BeforeEach
  void remember() {
    web = new Web("test", Optional.of(top.resolve("replies")), PATIENT);
  }

  @AfterEach
  void stop() {
    server.close();
    web.close();
  }

  private Answer npm(String candidate) {
    home(
        ".npmrc",
        "registry=SERVER\n" + server.address().replace("http:", "") + ":_authToken=${TOKEN}\n");
    return ask(Map.of("TOKEN", "s3cret"), candidate);
  }

  private void home(String path, String text) {
    write(top.resolve("home").resolve(path), text);
  }

  private void project(String path, String text) {
    write(top.resolve("project").resolve(path), text);
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.replace("SERVER", server.address()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks as a user would whose environment and files are these. */
  private Answer ask(Map<String, String> environment, String candidate) {
    UserFiles files = new UserFiles(top.resolve("project"), top.resolve("home"), environment);
    Registry common = Registry.at(server.address() + "common", Map.of());
    return new OnlineFacts(web, new Clients(files), common).ask(Candidate.read(candidate));
  }

  private Answer ask(String candidate) {
    return ask(Map.of(), candidate);
  }

  private static PackageFacts facts(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Known.class);
    return ((Answer.Known) answer).facts();
  }

  private static String reason(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Unknown.class);
    return ((Answer.Unknown) answer).reason();
  }

  @Test
  void npmSaysAllOfAPackage() {
    server.json("/left", NPM).json("/@acme%2Fleft", NPM.replace("\"left\"", "\"@acme/left\""));
    PackageFacts newest = facts(npm("npm:left"));
    assertThat(newest.version()).contains("2.0.0");
    assertThat(newest.installScript()).contains("node steal.js");
    assertThat(newest.licence()).contains("MIT");
    assertThat(newest.first().orElseThrow()).isBefore(newest.released().orElseThrow());
    assertThat(facts(npm("npm:left@1.0.0")).deprecated()).contains("use right");
    assertThat(facts(npm("npm:left@9.9.9")).versionExists()).isFalse();
    assertThat(facts(npm("npm:@acme/left@1.0.0")).versionExists()).isTrue();
    assertThat(facts(npm("npm:nowhere")).exists()).isFalse();
    assertThat(server.credentials).allMatch(one -> one.equals("Bearer s3cret"));
  }

  @Test
  void pypiListsFiles() {
    server.json("/simple/left/", PYPI);
    String own = server.address().replace("http://", "http://me:pw@") + "simple";
    Map<String, String> environment = Map.of("PIP_INDEX_URL", own);
    PackageFacts newest = facts(ask(environment, "pypi:Left"));
    assertThat(newest.version()).contains("3.0");
    assertThat(newest.installScript()).isEmpty();
    PackageFacts yanked = facts(ask(environment, "pypi:left@2.0"));
    assertThat(yanked.yanked()).contains("broken");
    assertThat(yanked.installScript()).isPresent();
    assertThat(server.credentials).allMatch(one -> one.startsWith("Basic "));
  }

  @Test
  void withoutAnOwnRegistryTheCommonApiIsAsked() {
    server
        .json(
            "/common/systems/maven/packages/org.acme%3Aleft",
            """
            {"versions": [{"versionKey": {"version": "1.0"}, "isDefault": false,
              "publishedAt": "2020-01-01T00:00:00Z"}, {"versionKey": {"version": "2.0"},
              "isDefault": true, "publishedAt": "2021-01-01T00:00:00Z"}]}
            """)
        .json(
            "/common/systems/maven/packages/org.acme%3Aleft/versions/2.0",
            """
            {"publishedAt": "2021-01-01T00:00:00Z", "licenses": ["Apache-2.0"],
             "advisoryKeys": [{"id": "GHSA-x"}], "isDeprecated": true, "deprecatedReason": "old"}
            """);
    PackageFacts facts = facts(ask("maven:org.acme:left"));
    assertThat(facts.version()).contains("2.0");
    assertThat(facts.advisories()).containsExactly("GHSA-x");
    assertThat(facts.deprecated()).contains("old");
    assertThat(facts.licence()).contains("Apache-2.0");
    assertThat(facts.answered()).doesNotContain(Topic.INSTALL);
    assertThat(facts(ask("maven:org.acme:none")).exists()).isFalse();
    assertThat(reason(ask("composer:a/b"))).contains("knows nothing of");
    assertThat(server.credentials).allMatch(one -> one.equals("null"));
  }

  @Test
  void aSlowAnswerIsNoAnswer() {
    web = new Web("test", Optional.empty(), HASTY);
    CountDownLatch end = new CountDownLatch(1);
    server.on("/left", exchange -> await(end));
    assertThat(reason(npm("npm:left"))).isEqualTo("localhost did not answer in time");
    server.on(
        "/left",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[] {'{'});
          exchange.getResponseBody().flush();
          await(end);
        });
    assertThat(reason(npm("npm:left"))).startsWith("localhost ");
    end.countDown();
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aTruncatedAnswerIsNoAnswer() {
    server.on(
        "/left",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[] {'{'});
          exchange.getResponseBody().flush();
          exchange.getHttpContext().getServer().stop(0);
        });
    assertThat(reason(npm("npm:left"))).isNotBlank();
  }

  @Test
  void tooOftenIsTriedAgainLater() {
    AtomicInteger left = new AtomicInteger(2);
    server.on(
        "/left",
        exchange -> {
          if (left.getAndDecrement() > 0) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            FakeRegistry.send(exchange, 429, "");
          } else {
            FakeRegistry.send(exchange, 200, NPM);
          }
        });
    assertThat(facts(npm("npm:left")).exists()).isTrue();
    left.set(1000);
    assertThat(reason(npm("npm:left"))).contains("asked too often");
  }

  @Test
  void anErrorOfTheServerSaysNothingOfThePackage() {
    server.on("/left", exchange -> FakeRegistry.send(exchange, 500, "{}"));
    assertThat(reason(npm("npm:left"))).isEqualTo("localhost answers with status 500");
    server.on("/left", exchange -> FakeRegistry.send(exchange, 302, ""));
    assertThat(reason(npm("npm:left"))).isEqualTo("localhost answers with status 302");
    server.json("/left", "<html>sign in</html>");
    assertThat(reason(npm("npm:left"))).contains("not JSON");
    server.json("/left", "[1]");
    assertThat(reason(npm("npm:left"))).contains("not about a package");
    server.json("/left", "{\"a\": \"" + "x".repeat(1 << 17) + "\"}");
    assertThat(reason(npm("npm:left"))).contains("too large");
  }

  private static FakeRegistry.Answer leadingTo(String location) {
    return exchange -> {
      exchange.getResponseHeaders().add("Location", location);
      FakeRegistry.send(exchange, 307, "");
    };
  }

  @Test
  void whatLiesElsewhereIsAskedForThere() {
    server.on("/left", leadingTo("/moved/left")).json("/moved/left", NPM);
    assertThat(facts(npm("npm:left")).exists()).isTrue();
    assertThat(server.credentials).containsExactly("Bearer s3cret", "Bearer s3cret");
    server.on("/moved/left", leadingTo("/left"));
    assertThat(reason(npm("npm:left"))).contains("without end");
    assertThat(server.asked).hasSize(2 + 6);
  }

  @Test
  void credentialsStayWithTheServerThatTheyAreFor() throws IOException {
    try (FakeRegistry other = FakeRegistry.start()) {
      server.on("/left", leadingTo(other.address() + "left"));
      other.json("/left", NPM);
      assertThat(facts(npm("npm:left")).exists()).isTrue();
      assertThat(server.credentials).containsExactly("Bearer s3cret");
      assertThat(other.credentials).containsExactly("null");
      other.on("/left", leadingTo(server.address() + "back")); // they do not come back either
      server.json("/back", NPM);
      assertThat(facts(npm("npm:left")).exists()).isTrue();
      assertThat(server.credentials).containsExactly("Bearer s3cret", "Bearer s3cret", "null");
    }
  }

  @Test
  void whereNobodyShouldAskIsNotAsked() {
    for (String location : List.of("file:///etc/passwd", "ftp://localhost/x", "mailto:a@b", "::")) {
      server.on("/left", leadingTo(location));
      assertThat(reason(npm("npm:left"))).contains("leads to an address that is not asked");
    }
    URI safe = URI.create("https://registry.example/left");
    assertThat(Elsewhere.next(safe, "http://registry.example/left")).isEmpty();
    assertThat(Elsewhere.next(safe, "https://user:word@other.example/left")).isEmpty();
    assertThat(Elsewhere.next(safe, "right"))
        .contains(URI.create("https://registry.example/right"));
    assertThat(Elsewhere.next(URI.create("http://registry.example/"), safe.toString()))
        .contains(safe);
  }

  @Test
  void nobodyThere() {
    String before = server.address();
    server.close();
    assertThat(reason(ask(Map.of("npm_config_registry", before), "npm:left")))
        .contains("cannot be reached");
  }

  @Test
  void whatHoldsIsNotSentAgain() {
    server.on(
        "/left",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          FakeRegistry.send(exchange, known ? 304 : 200, known ? "" : NPM);
        });
    assertThat(facts(npm("npm:left")).exists()).isTrue();
    assertThat(facts(npm("npm:left")).version()).contains("2.0.0");
    assertThat(server.asked).hasSize(2);
  }

  @Test
  void aCertificateThatNobodyTrustsEndsIt() throws Exception {
    Path keys = top.resolve("keys");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                "changeit")
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    char[] password = "changeit".toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer secure = HttpsServer.create(FakeRegistry.here(), 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(context));
    try (FakeRegistry other = new FakeRegistry(secure)) {
      other.json("/left", NPM);
      assertThat(reason(ask(Map.of("npm_config_registry", other.address()), "npm:left")))
          .isEqualTo("localhost shows a certificate that is not trusted");
      assertThat(other.asked).isEmpty();
    }
  }
}
