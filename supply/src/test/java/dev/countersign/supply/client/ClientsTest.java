package dev.countersign.supply.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.supply.admission.Candidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom clients ask, by their settings; {@code !} stands for credentials that go with a request. */
class ClientsTest {
  @TempDir Path top;
  private final Map<String, String> environment = new HashMap<>();

  private ClientsTest file(String path, String text) throws IOException {
    Path file = top.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private ClientsTest variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  private List<Stop> stops(String candidate) {
    UserFiles files = new UserFiles(top.resolve("project"), top.resolve("home"), environment);
    return new Clients(files).stops(Candidate.read(candidate));
  }

  private List<String> asked(String candidate) {
    return stops(candidate).stream().map(ClientsTest::shown).toList();
  }

  private static String shown(Stop stop) {
    return switch (stop) {
      case Stop.Own(Registry one) -> one.address() + (one.headers().isEmpty() ? "" : " !");
      case Stop.Common() -> "common";
      case Stop.Closed(String why) -> "closed: " + why;
    };
  }

  private static String header(List<Stop> stops) {
    String value = ((Stop.Own) stops.getFirst()).registry().headers().get("Authorization");
    return value.startsWith("Basic ")
        ? new String(Base64.getDecoder().decode(value.substring(6)), StandardCharsets.UTF_8)
        : value;
  }

  @Test
  void withoutSettingsTheCommonOne() {
    for (String one :
        List.of("npm:a", "pypi:a", "maven:a:b", "go:a.b/c", "cargo:a", "gem:a", "nuget:a")) {
      assertThat(asked(one)).containsExactly("common");
    }
    assertThat(asked("composer:a/b")).containsExactly("common");
  }

  @Test
  void npm() throws IOException {
    file("home/.npmrc", "@acme:registry=https://a.test/npm\n//a.test/npm/:_authToken=\"${KEY}\"\n")
        .variable("KEY", "k");
    assertThat(asked("npm:@acme/ui")).containsExactly("https://a.test/npm/ !");
    assertThat(header(stops("npm:@acme/ui"))).isEqualTo("Bearer k");
    assertThat(asked("npm:left")).containsExactly("common");
    variable("npm_config_registry", "https://b.test");
    assertThat(asked("npm:left")).containsExactly("https://b.test/");
  }

  @Test
  void aProjectDoesNotGetToSeeTheEnvironment() throws IOException {
    variable("KEY", "secret");
    file("project/.npmrc", "registry=https://a.test/${KEY}\n//a.test/:_authToken=${KEY}\n");
    file(
        "project/nuget.config",
        """
        <configuration><packageSources><add key="a" value="https://a.test/index.json"/>
        </packageSources><packageSourceCredentials><a><add key="Username" value="me"/>
        <add key="ClearTextPassword" value="%KEY%"/></a></packageSourceCredentials></configuration>
        """);
    assertThat(stops("npm:left").toString()).doesNotContain("secret");
    assertThat(header(stops("nuget:left"))).isEqualTo("me:%KEY%");
  }

  @Test
  void pip() throws IOException {
    file(
        "home/.config/pip/pip.conf",
        "[global]\nindex-url = https://me:p%40w@a.test/simple\nextra-index-url =\n"
            + "    https://b.test/simple\n    https://c.test/simple\n");
    file("home/.netrc", "machine b.test login me password pw\n");
    assertThat(asked("pypi:left"))
        .containsExactly(
            "https://a.test/simple/ !", "https://b.test/simple/ !", "https://c.test/simple/");
    assertThat(header(stops("pypi:left"))).isEqualTo("me:p@w");
    variable("PIP_INDEX_URL", "file:///wheels");
    assertThat(asked("pypi:left").getFirst()).startsWith("closed: ");
  }

  @Test
  void maven() throws IOException {
    file(
        "home/.m2/settings.xml",
        """
        <settings xmlns="x"><servers>
          <server><id>own</id><username>me</username><password>${env.KEY}</password></server>
          <server><id>other</id><username>me</username><password>{abc=}</password></server>
        </servers>
        <mirrors><mirror><id>own</id><mirrorOf>*,!inside</mirrorOf><url>https://m.test/all</url>
        </mirror></mirrors>
        <profiles>
          <profile><id>on</id><repositories><repository><id>inside</id><url>https://i.test/maven</url>
          </repository></repositories></profile>
          <profile><id>off</id><repositories><repository><id>x</id><url>https://x.test</url>
          </repository></repositories></profile>
        </profiles><activeProfiles><activeProfile>on</activeProfile></activeProfiles></settings>
        """);
    variable("KEY", "k");
    assertThat(asked("maven:a:b"))
        .containsExactly("https://i.test/maven/", "https://m.test/all/ !");
    Files.delete(top.resolve("home/.m2/settings.xml"));
    file(
        "project/pom.xml",
        "<project><repositories><repository><id>r</id><url>https://r.test</url>"
            + "</repository></repositories></project>");
    assertThat(asked("maven:a:b")).containsExactly("https://r.test/", "common");
    file("project/settings.gradle.kts", "repositories { maven(\"https://g.test/m2\") }");
    file("project/build.gradle", "repositories { maven { url = uri('https://h.test/m2') } }");
    assertThat(asked("maven:a:b"))
        .containsExactly("https://r.test/", "https://g.test/m2/", "https://h.test/m2/", "common");
  }

  @Test
  void passwordsGoToAddressesOfTheUserOnly() throws IOException {
    file(
        "home/.m2/settings.xml",
        "<settings><servers><server><id>corp</id><username>me</username><password>p</password>"
            + "</server></servers></settings>");
    file(
        "project/pom.xml",
        "<project><repositories><repository><id>corp</id><url>https://evil.test</url>"
            + "</repository></repositories></project>");
    assertThat(asked("maven:a:b")).contains("https://evil.test/");

    file("home/.cargo/credentials.toml", "[registries.corp]\ntoken = \"t\"\n");
    file(
        "project/.cargo/config.toml",
        "[registries.corp]\nindex = \"sparse+https://evil.test/i/\"\n");
    variable("CARGO_REGISTRIES_CORP_TOKEN", "u");
    assertThat(asked("cargo:left")).contains("https://evil.test/i/");
    file("home/.cargo/config.toml", "[registries.corp]\nindex = \"sparse+https://evil.test/i/\"\n");
    assertThat(asked("cargo:left")).contains("https://evil.test/i/ !");

    String feed = "<packageSources><add key=\"corp\" value=\"https://%s.test/\"/></packageSources>";
    file(
        "home/.nuget/NuGet/NuGet.Config",
        "<configuration>%s<packageSourceCredentials><corp><add key=\"Username\" value=\"me\"/>"
                .formatted(feed.formatted("good"))
            + "<add key=\"ClearTextPassword\" value=\"p\"/></corp></packageSourceCredentials>"
            + "</configuration>");
    file("project/nuget.config", "<configuration>" + feed.formatted("evil") + "</configuration>");
    assertThat(asked("nuget:Left")).containsExactly("https://evil.test/");
    file("project/nuget.config", "<configuration>" + feed.formatted("good") + "</configuration>");
    assertThat(asked("nuget:Left")).containsExactly("https://good.test/ !");
  }

  @Test
  void modulesNameRepositoriesToo() throws IOException {
    file(
        "project/pom.xml",
        "<project><modules><module>core</module><module>../out</module>"
            + "<module>/etc</module></modules></project>");
    file(
        "project/core/pom.xml",
        "<project><modules><module>.</module></modules><repositories><repository><id>c</id>"
            + "<url>https://c.test</url></repository></repositories></project>");
    file("project/settings.gradle", "include(':app', 'lib:inner')");
    file("project/lib/inner/build.gradle.kts", "maven(\"https://l.test/m2\")");
    assertThat(asked("maven:a:b"))
        .containsExactly("https://c.test/", "https://l.test/m2/", "common");
  }

  @Test
  void go() throws IOException {
    file(
        "home/.config/go/env",
        "GOPROXY=https://a.test,https://b.test|direct\nGOPRIVATE=*.acme.test\n");
    assertThat(asked("go:x.test/y"))
        .containsExactly(
            "https://a.test/",
            "https://b.test/",
            "closed: GOPROXY has it come straight from its repository");
    assertThat(asked("go:git.acme.test/y").getFirst()).startsWith("closed: ");
    variable("GONOPROXY", "none").variable("GOPROXY", "https://c.test,off");
    assertThat(asked("go:git.acme.test/y").getFirst()).isEqualTo("https://c.test/");
    variable("GOPROXY", "");
    variable("GONOSUMDB", "b.test/inner");
    Files.delete(top.resolve("home/.config/go/env"));
    assertThat(asked("go:b.test/inner/x").getFirst()).startsWith("closed: ");
    assertThat(asked("go:b.test/innermost")).containsExactly("common");
  }

  @Test
  void cargo() throws IOException {
    file(
        "home/.cargo/config.toml",
        """
        [registries.acme]
        index = "sparse+https://a.test/index/"
        [source.crates-io]
        replace-with = "first"
        [source.first]
        replace-with = "acme"
        """);
    file("home/.cargo/credentials.toml", "[registries.acme]\ntoken = \"t\"\n");
    assertThat(asked("cargo:left").getFirst()).isEqualTo("https://a.test/index/ !");
    assertThat(header(stops("cargo:left"))).isEqualTo("t");
    file("project/.cargo/config.toml", "[source.acme]\nreplace-with = \"crates-io\"\n");
    assertThat(asked("cargo:left").getFirst()).contains("in a circle");
    file("project/.cargo/config.toml", "[source.first]\nreplace-with = \"vendored\"\n");
    assertThat(asked("cargo:left").getFirst()).contains("'vendored', which is no registry");
    file("project/.cargo/config.toml", "[source.acme]\nregistry = \"https://a.test/git\"\n");
    assertThat(asked("cargo:left").getFirst()).contains("is a repository");
  }

  @Test
  void gem() throws IOException {
    file("home/.gemrc", "---\n:sources:\n- https://a.test/\n- https://b.test\n");
    assertThat(asked("gem:left")).containsExactly("https://a.test/", "https://b.test/");
    file("project/Gemfile", "# source 'https://no.test'\nsource 'https://c-d.test'\ngem 'left'\n");
    file(
        "home/.bundle/config",
        "---\nBUNDLE_MIRROR__HTTPS://C___D__TEST/: \"https://m.test\"\nBUNDLE_M__TEST: \"me:pw\"\n");
    assertThat(asked("gem:left")).containsExactly("https://m.test/ !");
    assertThat(header(stops("gem:left"))).isEqualTo("me:pw");
  }

  @Test
  void nuget() throws IOException {
    file(
        "home/.nuget/NuGet/NuGet.Config",
        """
        <configuration><packageSources><add key="far" value="https://far.test/index.json"/>
        </packageSources></configuration>
        """);
    file(
        "project/nuget.config",
        """
        <configuration><packageSources><add key="a b" value="https://a.test/v3/index.json"/>
          <add key="c" value="https://c.test/v3/index.json"/>
          <add key="off" value="https://off.test/index.json"/></packageSources>
        <disabledPackageSources><add key="off" value="true"/></disabledPackageSources>
        <packageSourceCredentials><a_x0020_b><add key="Username" value="me"/>
          <add key="ClearTextPassword" value="pw"/></a_x0020_b></packageSourceCredentials>
        </configuration>
        """);
    assertThat(asked("nuget:Left"))
        .containsExactly(
            "https://a.test/v3/index.json !",
            "https://c.test/v3/index.json",
            "https://far.test/index.json");
    file(
        "project/nuget.config",
        """
        <configuration><packageSources><clear/><add key="c" value="https://c.test/v3/index.json"/>
        <add key="d" value="packages"/></packageSources>
        <packageSourceMapping><packageSource key="c"><package pattern="Acme.*"/></packageSource>
        <packageSource key="d"><package pattern="Acme.Inner"/></packageSource>
        </packageSourceMapping></configuration>
        """);
    assertThat(asked("nuget:Acme.Core")).containsExactly("https://c.test/v3/index.json");
    assertThat(asked("nuget:Acme.Inner"))
        .containsExactly("closed: 'packages' is no address of a web server");
    assertThat(asked("nuget:Other"))
        .containsExactly("closed: the settings of NuGet name no source for it");
  }

  @Test
  void composer() throws IOException {
    file(
        "project/composer.json",
        "{\"repositories\": [{\"type\": \"composer\", \"url\": \"https://a.test\"}]}");
    file(
        "home/.config/composer/auth.json",
        "{\"http-basic\": {\"a.test\": {\"username\": \"me\", \"password\": \"pw\"}}}");
    assertThat(asked("composer:a/b")).containsExactly("https://a.test/ !", "common");
    file(
        "project/composer.json",
        """
        {"repositories": {"one": {"type": "composer", "url": "https://a.test"}, "usual": false,
         "two": {"type": "vcs", "url": "https://b.test/x.git"}}}
        """);
    assertThat(asked("composer:a/b"))
        .containsExactly(
            "https://a.test/ !", "closed: it may come from a repository of source code");
  }

  @Test
  void settingsThatCannotBeReadAreSaid() throws IOException {
    file("home/.m2/settings.xml", "<settings>\n<mirrors>\n");
    assertThatThrownBy(() -> stops("maven:a:b"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("settings.xml:")
        .hasMessageContaining("is not valid XML");
    file("project/composer.json", "{");
    assertThatThrownBy(() -> stops("composer:a/b")).hasMessageContaining("composer.json:1: ");
  }
}
