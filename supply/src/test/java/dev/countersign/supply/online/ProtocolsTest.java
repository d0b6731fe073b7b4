package dev.countersign.supply.online;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.FactSource.Answer;
import dev.countersign.supply.admission.PackageFacts;
import dev.countersign.supply.admission.Topic;
import dev.countersign.supply.client.Clients;
import dev.countersign.supply.client.UserFiles;
import dev.countersign.supply.version.Ecosystem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each registry's protocol as a user's own settings lead to it: what it says of a package, and that
 * nothing which goes wrong on the way is ever taken for an answer.
 */
class ProtocolsTest {
  private static final Web.Limits PATIENT =
      new Web.Limits(Duration.ofSeconds(60), 1 << 16, Duration.ofMillis(1));
  private static final Web.Limits HASTY =
      new Web.Limits(Duration.ofMillis(150), 1 << 16, Duration.ofMillis(1));
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant SECOND = Instant.parse("2021-01-01T00:00:00Z");

  /**
   * A registry with one package.
   *
   * @param name with a version that was taken back or given up
   * @param settings files of the user, by path
   * @param pages what the registry answers, by path; SERVER is its address
   */
  private record Case(String name, Map<String, String> settings, Map<String, String> pages) {
    Case on(String path, String page) {
      Map<String, String> all = new LinkedHashMap<>(pages);
      all.put(path, page);
      return new Case(name, settings, all);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Case of(String name, String file, String settings) {
    return new Case(name, Map.of(file, settings), Map.of());
  }

  private static final Case NPM =
      of("npm:left", "home/.npmrc", "registry=SERVER\n")
          .on(
              "/left",
              """
              {"name": "left", "dist-tags": {"latest": "2.0.0"},
               "time": {"created": "2020-01-01T00:00:00Z", "1.0.0": "2020-01-01T00:00:00Z",
                        "2.0.0": "2021-01-01T00:00:00Z"},
               "versions": {"1.0.0": {"license": "MIT", "deprecated": "use 2"},
                            "2.0.0": {"license": "MIT"}}}
              """);

  private static final Case PYPI =
      of("pypi:left", "home/.config/pip/pip.conf", "[global]\nindex-url = SERVERsimple\n")
          .on(
              "/simple/left/",
              """
              {"name": "left", "files": [
                {"filename": "left-1.0.0-py3-none-any.whl", "upload-time": "2020-01-01T00:00:00Z",
                 "yanked": "broken"},
                {"filename": "left-2.0.0-py3-none-any.whl", "upload-time": "2021-01-01T00:00:00Z"}]}
              """);

  private static final Case MAVEN =
      of(
              "maven:org.acme:left",
              "home/.m2/settings.xml",
              """
              <settings><mirrors><mirror><id>own</id><mirrorOf>*</mirrorOf>
              <url>SERVERrepo</url></mirror></mirrors>
              <servers><server><id>own</id><username>me</username><password>pw</password></server>
              </servers></settings>
              """)
          .on(
              "/repo/org/acme/left/maven-metadata.xml",
              """
              <metadata><groupId>org.acme</groupId><artifactId>left</artifactId><versioning>
              <release>2.0.0</release><versions><version>1.0.0</version><version>2.0.0</version>
              </versions></versioning></metadata>
              """)
          .on(
              "/repo/org/acme/left/2.0.0/left-2.0.0.pom",
              """
              <project><parent><groupId>org.acme</groupId><artifactId>top</artifactId>
              <version>1</version></parent></project>
              """)
          .on(
              "/repo/org/acme/left/1.0.0/left-1.0.0.pom",
              """
              <project><licenses><license><name>MIT</name></license></licenses>
              <distributionManagement><relocation><artifactId>right</artifactId></relocation>
              </distributionManagement></project>
              """)
          .on(
              "/repo/org/acme/top/1/top-1.pom",
              "<project><licenses><license><name>MIT</name></license></licenses></project>");

  private static final Case GO =
      of("go:acme.example/Left", "home/.config/go/env", "GOPROXY=SERVERproxy\n")
          .on("/proxy/acme.example/!left/@v/list", "v1.0.0\nv2.0.0\nv2.1.0-beta.1\n")
          .on(
              "/proxy/acme.example/!left/@v/v1.0.0.info",
              "{\"Version\": \"v1.0.0\", \"Time\": \"2020-01-01T00:00:00Z\"}")
          .on(
              "/proxy/acme.example/!left/@v/v2.0.0.info",
              "{\"Version\": \"v2.0.0\", \"Time\": \"2021-01-01T00:00:00Z\"}")
          .on(
              "/proxy/acme.example/!left/@v/v2.0.0.mod",
              "module acme.example/Left\n\nretract (\n\t[v0.9.0, v1.0.0] // broken\n)\n");

  private static final Case CARGO =
      of(
              "cargo:left-hand",
              "home/.cargo/config.toml",
              """
              [source.crates-io]
              replace-with = "own"
              [source.own]
              registry = "sparse+SERVERindex/"
              """)
          .on(
              "/index/le/ft/left_hand",
              """
              {"name": "left_hand", "vers": "1.0.0", "yanked": true, "pubtime": "2020-01-01T00:00:00Z"}
              {"name": "left_hand", "vers": "2.0.0", "yanked": false, "pubtime": "2021-01-01T00:00:00Z"}
              """);

  private static final Case GEM =
      of("gem:left", "home/.gemrc", "---\n:sources:\n- SERVERgems\n")
          .on("/gems/info/left", "---\n1.0.0 a:>= 1|checksum:x\n2.0.0 |checksum:y\n")
          .on(
              "/gems/api/v1/versions/left.json",
              """
              [{"number": "2.0.0", "created_at": "2021-01-01T00:00:00.000Z", "licenses": ["MIT"]},
               {"number": "1.0.0", "created_at": "2020-01-01T00:00:00.000Z", "licenses": ["MIT"]}]
              """);

  private static final Case NUGET =
      of(
              "nuget:Left",
              "project/nuget.config",
              """
              <configuration><packageSources><clear/>
              <add key="own" value="SERVERv3/index.json"/></packageSources></configuration>
              """)
          .on(
              "/v3/index.json",
              """
              {"version": "3.0.0", "resources": [
                {"@id": "SERVERold/", "@type": "RegistrationsBaseUrl"},
                {"@id": "SERVERreg/", "@type": "RegistrationsBaseUrl/3.6.0"}]}
              """)
          .on(
              "/reg/left/index.json",
              """
              {"items": [
                {"lower": "1.0.0", "upper": "1.0.0", "items": [{"catalogEntry": {"id": "Left",
                  "version": "1.0.0", "published": "2020-01-01T00:00:00+00:00",
                  "licenseExpression": "MIT",
                  "deprecation": {"reasons": ["Legacy"], "message": "use Right"}}}]},
                {"lower": "2.0.0", "upper": "2.0.0", "@id": "SERVERreg/left/page2.json"}]}
              """)
          .on(
              "/reg/left/page2.json",
              """
              {"items": [{"catalogEntry": {"id": "Left", "version": "2.0.0",
                "published": "2021-01-01T00:00:00Z", "licenseExpression": "MIT"}}]}
              """);

  private static final Case COMPOSER =
      of(
              "composer:acme/left",
              "project/composer.json",
              """
              {"repositories": [{"type": "composer", "url": "SERVERphp"}, {"usual": false}]}
              """)
          .on(
              "/php/packages.json",
              "{\"packages\": [], \"metadata-url\": \"/php/p2/%package%.json\"}")
          .on(
              "/php/p2/acme/left.json",
              """
              {"minified": "composer/2.0", "packages": {"acme/left": [
                {"version": "2.0.0", "time": "2021-01-01T00:00:00+00:00", "license": ["MIT"]},
                {"version": "1.0.0", "time": "2020-01-01T00:00:00+00:00", "abandoned": "acme/right"}
              ]}}
              """);

  static List<Case> all() {
    return List.of(NPM, PYPI, MAVEN, GO, CARGO, GEM, NUGET, COMPOSER);
  }

  @TempDir Path top;
  private final FakeRegistry server = FakeRegistry.start();
  private Web web = new Web("test", Optional.empty(), PATIENT);

  ProtocolsTest() throws IOException {}

  @AfterEach
  void stop() {
    server.close();
    web.close();
  }

  private String filled(String text) {
    return text.replace("SERVER", server.address());
  }

  private Answer ask(Case one, String version, Map<String, String> environment) throws IOException {
    for (Map.Entry<String, String> file : one.settings().entrySet()) {
      Path path = top.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, filled(file.getValue()));
    }
    UserFiles files = new UserFiles(top.resolve("project"), top.resolve("home"), environment);
    return new OnlineFacts(web, new Clients(files)).ask(Candidate.read(one.name() + version));
  }

  private Answer ask(Case one, String version) throws IOException {
    return ask(one, version, Map.of());
  }

  private void serve(Case one) {
    one.pages().forEach((path, page) -> server.json(path, filled(page)));
  }

  private static PackageFacts facts(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Known.class);
    return ((Answer.Known) answer).facts();
  }

  private static String reason(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Unknown.class);
    return ((Answer.Unknown) answer).reason();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatThereIs(Case one) throws IOException {
    serve(one);
    PackageFacts newest = facts(ask(one, ""));
    assertThat(newest.exists()).isTrue();
    assertThat(newest.source()).isEqualTo("localhost");
    assertThat(newest.version().orElseThrow()).matches("v?2\\.0\\.0");
    assertThat(newest.deprecated()).isEmpty();
    assertThat(newest.yanked()).isEmpty();
    PackageFacts old = facts(ask(one, "@1.0.0"));
    assertThat(old.versionExists()).isTrue();
    assertThat(old.deprecated().isPresent() || old.yanked().isPresent()).isEqualTo(one != GEM);
    if (newest.answered().contains(Topic.LICENCE)) {
      assertThat(newest.licence()).contains("MIT");
    }
    if (newest.answered().contains(Topic.AGE)) {
      assertThat(newest.first()).contains(FIRST);
      assertThat(newest.released()).contains(SECOND);
    }
    assertThat(facts(ask(one, "@9.9.9")).versionExists()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatThereIsNot(Case one) throws IOException {
    one.pages()
        .forEach((path, page) -> {
          boolean service = path.equals("/v3/index.json") || path.equals("/php/packages.json");
          if (service) {
            server.json(path, filled(page));
          }
        });
    assertThat(facts(ask(one, "")).exists()).isFalse();
    assertThat(facts(ask(one, "@1.0.0")).exists()).isFalse();
  }

  /** Spoils each answer in turn; what is only added to the facts may be missing, and not wrong. */
  private void spoiled(Case one, FakeRegistry.Answer fault, String why) throws IOException {
    for (String path : one.pages().keySet()) {
      serve(one);
      server.on(path, fault);
      if (path.contains("/api/v1/")) {
        assertThat(facts(ask(one, "")).answered()).doesNotContain(Topic.AGE, Topic.LICENCE);
      } else if (!path.contains("1.0.0") || one == GO) {
        assertThat(reason(ask(one, ""))).as(path).startsWith("localhost ").contains(why);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void anErrorOfTheServer(Case one) throws IOException {
    spoiled(one, exchange -> FakeRegistry.send(exchange, 500, "{}"), "answers with status 500");
  }

  @ParameterizedTest
  @MethodSource("all")
  void tooOften(Case one) throws IOException {
    spoiled(one, exchange -> FakeRegistry.send(exchange, 429, ""), "asked too often");
  }

  @ParameterizedTest
  @MethodSource("all")
  void aTruncatedAnswer(Case one) throws IOException {
    spoiled(
        one,
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[] {'{'});
          exchange.getResponseBody().flush();
          exchange.close();
        },
        "broke off");
  }

  @ParameterizedTest
  @MethodSource("all")
  void aPageForPeople(Case one) throws IOException {
    spoiled(
        one,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          FakeRegistry.send(exchange, 200, "<!doctype html><p>Sign in to go on");
        },
        "gives an answer that is not");
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEndlessAnswer(Case one) throws IOException {
    spoiled(one, exchange -> send(exchange, new byte[1 << 18], Optional.empty()), "too large");
  }

  @ParameterizedTest
  @MethodSource("all")
  void anAnswerThatUnpacksWithoutEnd(Case one) throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      out.write(new byte[1 << 22]);
    }
    byte[] bytes = bomb.toByteArray();
    spoiled(one, exchange -> send(exchange, bytes, Optional.of("gzip")), "too large");
  }

  private static void send(HttpExchange exchange, byte[] body, Optional<String> encoding)
      throws IOException {
    encoding.ifPresent(name -> exchange.getResponseHeaders().add("Content-Encoding", name));
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aSlowAnswer(Case one) throws IOException {
    web = new Web("test", Optional.empty(), HASTY);
    CountDownLatch end = new CountDownLatch(1);
    String first = one.pages().keySet().iterator().next();
    server.on(first, exchange -> await(end));
    assertThat(reason(ask(one, ""))).isEqualTo("localhost did not answer in time");
    end.countDown();
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void anotherPackage(Case one) throws IOException {
    one.pages()
        .forEach((path, page) ->
            server.json(
                path,
                filled(page)
                    .replaceAll("(?<![/.])([Ll])eft(?![/.])|(?<=acme/)(l)eft(?=\")", "$1$2oft")
                    .replace("acme.example/Left", "acme.example/Right")));
    if (one != GEM) {
      assertThat(reason(ask(one, ""))).isEqualTo("localhost speaks of another package");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void settingsInErrorNameNobody(Case one) throws IOException {
    Map<String, String> broken = new LinkedHashMap<>();
    one.settings().keySet().forEach(path -> broken.put(path, "<a = { \"\n\t%: ["));
    boolean strict = one != NPM && one != PYPI && one != GO;
    if (strict) {
      Answer answer = ask(new Case(one.name(), broken, one.pages()), "");
      assertThat(reason(answer))
          .contains(Path.of(one.settings().keySet().iterator().next()).getFileName().toString());
    }
    assertThat(server.asked).isEmpty();
  }

  @Test
  void packedForTheWay() throws IOException {
    serve(NUGET);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(filled(NUGET.pages().get("/reg/left/page2.json")).getBytes(StandardCharsets.UTF_8));
    }
    server.on(
        "/reg/left/page2.json",
        exchange -> send(exchange, packed.toByteArray(), Optional.of("gzip")));
    assertThat(facts(ask(NUGET, "")).version()).contains("2.0.0");
  }

  @Test
  void mavenSaysWhenAFileWasMade() throws IOException {
    serve(MAVEN);
    server.on(
        "/repo/org/acme/left/2.0.0/left-2.0.0.pom",
        exchange -> {
          exchange.getResponseHeaders().add("Last-Modified", "Fri, 1 Jan 2021 00:00:00 GMT");
          FakeRegistry.send(exchange, 200, "<project/>");
        });
    assertThat(facts(ask(MAVEN, "")).released()).contains(SECOND);
    assertThat(server.credentials).allMatch(one -> one.startsWith("Basic "));
  }

  @Test
  void parentsInACircleSayNothingOfTerms() throws IOException {
    serve(MAVEN);
    server.json(
        "/repo/org/acme/top/1/top-1.pom",
        """
        <project><parent><groupId>org.acme</groupId><artifactId>top</artifactId>
        <version>1</version></parent></project>
        """);
    PackageFacts facts = facts(ask(MAVEN, ""));
    assertThat(facts.exists()).isTrue();
    assertThat(facts.answered()).doesNotContain(Topic.LICENCE);
    assertThat(server.asked.size()).isLessThan(12);
  }

  @Test
  void whatALinkLeadsTo() throws IOException {
    for (String link : List.of("file:///etc/passwd", "ftp://localhost/x", "http:///x", "::")) {
      serve(NUGET);
      server.json(
          "/v3/index.json",
          "{\"resources\": [{\"@id\": \"" + link + "/\", \"@type\": \"RegistrationsBaseUrl\"}]}");
      assertThat(reason(ask(NUGET, ""))).contains("not an address");
    }
  }

  @Test
  void namesThatLeadElsewhere() throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    all().forEach(one -> settings.putAll(one.settings()));
    ask(new Case("npm:left", settings, Map.of()), "");
    server.asked.clear();
    UserFiles files = new UserFiles(top.resolve("project"), top.resolve("home"), Map.of());
    OnlineFacts source = new OnlineFacts(web, new Clients(files));
    for (Ecosystem ecosystem : Ecosystem.values()) {
      boolean late = ecosystem == Ecosystem.NUGET || ecosystem == Ecosystem.COMPOSER;
      for (String name : late ? List.<String>of() : List.of("../left", "a/../../left", "a//b")) {
        String whole = ecosystem == Ecosystem.MAVEN ? "org.acme:" + name : name;
        Candidate candidate = new Candidate(ecosystem, whole, Optional.of("1.0.0"));
        assertThat(reason(source.ask(candidate))).contains("can be no name");
      }
    }
    assertThat(server.asked).isEmpty();
  }
}
