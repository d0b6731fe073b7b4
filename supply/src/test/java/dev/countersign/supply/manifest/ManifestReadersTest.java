package dev.countersign.supply.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.supply.Dependency;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReadersTest {
  @Test
  void packageJson() {
    Project project =
        Project.of(
            "package.json",
            """
            {
              "name": "shop",
              "dependencies": {
                "express": "^4.18.0",
                "left-pad": "1.3.0",
                "short": "npm:long-name@2.0.1",
                "mine": "file:../mine",
                "@scope/ui": "github:acme/ui#v2"
              },
              "devDependencies": { "jest": "29.x" }
            }
            """);
    assertThat(project.written())
        .containsExactly(
            "4 express ?^4.18.0 direct",
            "5 left-pad 1.3.0 direct",
            "6 long-name 2.0.1 direct",
            "7 mine ?file:../mine from LOCAL direct",
            "8 @scope/ui ?github:acme/ui#v2 from GIT direct",
            "10 jest ?29.x development direct");
  }

  @Test
  void packageLockWithFolders() {
    Project project =
        Project.of(
            "package-lock.json",
            """
            {"lockfileVersion": 3, "packages": {
              "": {"dependencies": {"a": "^1.0.0"}},
              "node_modules/a": {"version": "1.2.0", "integrity": "sha512-x", "license": "MIT"},
              "node_modules/a/node_modules/@s/b": {"version": "2.0.0", "hasInstallScript": true},
              "node_modules/own": {"resolved": "packages/own", "link": true},
              "packages/own": {"version": "0.0.1", "devDependencies": {"c": "1"}},
              "node_modules/c": {"version": "1.0.0", "dev": true}}}
            """);
    assertThat(project.written())
        .containsExactly(
            "3 a 1.2.0 direct hashed",
            "4 @s/b 2.0.0 install_script",
            "7 c 1.0.0 development direct");
  }

  @Test
  void packageLockThatNests() {
    Project project =
        Project.of(
            "package-lock.json",
            """
            {"lockfileVersion": 1, "dependencies": {
              "a": {"version": "1.0.0", "integrity": "sha1-x", "dependencies": {
                "b": {"version": "2.0.0"}}},
              "c": {"version": "git+ssh://git@host/c.git#123"}}}
            """);
    assertThat(project.written())
        .containsExactly(
            "2 a 1.0.0 hashed", "3 b 2.0.0", "4 c git+ssh://git@host/c.git#123 from GIT");
  }

  @Test
  void yarnClassic() {
    Project project =
        Project.of(
            "yarn.lock",
            """
            # yarn lockfile v1

            "@babel/core@^7.0.0", "@babel/core@^7.1.0":
              version "7.2.2"
              resolved "https://registry.example/core-7.2.2.tgz#abc"
              integrity sha512-x
              dependencies:
                lodash "^4.17.10"

            lodash@^4.17.10:
              version "4.17.11"
              resolved "https://registry.example/lodash-4.17.11.tgz"
            """);
    assertThat(project.written())
        .containsExactly("3 @babel/core 7.2.2 hashed", "10 lodash 4.17.11");
  }

  @Test
  void yarnBerry() {
    Project project =
        Project.of(
            "yarn.lock",
            """
            __metadata:
              version: 6

            "lodash@npm:^4.17.10, lodash@npm:^4.17.11":
              version: 4.17.21
              resolution: "lodash@npm:4.17.21"
              checksum: abc

            "shop@workspace:.":
              version: 0.0.0-use.local
              resolution: "shop@workspace:."
            """);
    assertThat(project.written()).containsExactly("4 lodash 4.17.21 hashed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'/lodash/4.17.21' | lodash 4.17.21",
        "'/@babel/core/7.2.2_supports@1.0' | @babel/core 7.2.2",
        "'/@babel/core@7.2.2(supports@1.0)' | @babel/core 7.2.2",
        "'lodash@4.17.21' | lodash 4.17.21",
        "'@babel/core@7.2.2' | @babel/core 7.2.2"
      })
  void pnpmKeys(String key, String expected) {
    Project project =
        Project.of(
            "pnpm-lock.yaml",
            """
            lockfileVersion: '9.0'
            packages:
              '%s':
                resolution: {integrity: sha512-x}
            """
                .formatted(key));
    assertThat(project.written()).containsExactly("3 " + expected + " hashed");
  }

  @Test
  void requirements() {
    Project project =
        Project.of(
            "requirements.txt",
            """
            # what we run
            Django==4.2.1  # the frame
            requests[socks] >= 2.0, <3 ; python_version > "3.8"
            urllib3==2.0.4 \\
                --hash=sha256:abc \\
                --hash=sha256:def
            -r more/base.txt
            -e git+https://example.com/x.git#egg=x
            tool @ https://example.com/tool.whl
            --extra-index-url https://pypi.example.com/simple
            this is not one
            """,
            "more/base.txt",
            "-r ../requirements.txt\nzope.interface\n");
    assertThat(project.written())
        .containsExactly(
            "2 django 4.2.1 direct",
            "3 requests ?>= 2.0, <3 direct",
            "4 urllib3 2.0.4 direct hashed",
            "2 zope-interface ? direct",
            "8 x ? from GIT direct",
            "9 tool ? from URL direct");
    assertThat(project.problems())
        .containsExactly("requirements.txt:11: is no requirement: this is not one");
    assertThat(project.inventory().manifests().getFirst().remarks())
        .extracting(remark -> remark.subject() + " " + remark.text())
        .containsExactly("EXTRA_INDEX https://pypi.example.com/simple");
  }

  @Test
  void includesThatAreMissing() {
    assertThat(Project.of("requirements.txt", "-r other.txt\n-r ../../x.txt\n").problems())
        .containsExactly(
            "requirements.txt:1: includes other.txt, which is missing",
            "requirements.txt:2: includes ../../x.txt, which is not in the project");
  }

  @Test
  void pyproject() {
    Project project =
        Project.of(
            "pyproject.toml",
            """
            [build-system]
            requires = ["setuptools>=61"]

            [project]
            name = "shop"
            dependencies = [
              "flask==3.0.0",
              'SQLAlchemy~=2.0',
            ]
            [project.optional-dependencies]
            pg = ["psycopg[binary]>=3"]

            [dependency-groups]
            test = ["pytest", {include-group = "lint"}]
            lint = ["ruff"]

            [tool.poetry.dependencies]
            python = "^3.11"
            httpx = "^0.27"
            mine = {path = "../mine"}

            [tool.poetry.group.dev.dependencies]
            black = "24.1.0"
            """);
    assertThat(project.written())
        .containsExactly(
            "7 flask 3.0.0 direct",
            "8 sqlalchemy ?~=2.0 direct",
            "11 psycopg ?>=3 direct optional",
            "14 pytest ? development direct",
            "15 ruff ? development direct",
            "2 setuptools ?>=61 development direct",
            "19 httpx ?^0.27 direct",
            "20 mine ? from LOCAL direct",
            "23 black 24.1.0 development direct");
  }

  @Test
  void pythonLocks() {
    Project uv =
        Project.of(
            "uv.lock",
            """
            version = 1
            [[package]]
            name = "shop"
            version = "0.1.0"
            source = { editable = "." }
            dependencies = [{ name = "flask" }]

            [[package]]
            name = "flask"
            version = "3.0.0"
            source = { registry = "https://pypi.example/simple" }
            wheels = [{ url = "https://x/flask.whl", hash = "sha256:1" }]
            """);
    assertThat(uv.written())
        .containsExactly("3 shop 0.1.0 from LOCAL", "9 flask 3.0.0 direct hashed");
    Project pipenv =
        Project.of(
            "Pipfile.lock",
            """
            {"default": {"flask": {"version": "==3.0.0", "hashes": ["sha256:1"]}},
             "develop": {"pytest": {"version": "==8.0.0"}}}
            """);
    assertThat(pipenv.written())
        .containsExactly("1 flask 3.0.0 hashed", "2 pytest 8.0.0 development");
  }

  @Test
  void setupFiles() {
    Project cfg =
        Project.of(
            "setup.cfg",
            """
            [metadata]
            name = shop
            [options]
            install_requires =
                flask >= 2
                # not this
                click
            [options.extras_require]
            dev = pytest
            """);
    assertThat(cfg.written())
        .containsExactly("5 flask ?>= 2 direct", "7 click ? direct", "9 pytest ? direct optional");
    Project py =
        Project.of(
            "setup.py",
            """
            setup(
                name="shop",
                install_requires=["flask>=2", 'click'],
                extras_require={"dev": ["pytest==8.0"]},
            )
            """);
    assertThat(py.written())
        .containsExactly("3 flask ?>=2 direct", "3 click ? direct", "4 pytest 8.0 direct optional");
  }

  @Test
  void poms() {
    Project project =
        Project.of(
            "pom.xml",
            """
            <project>
              <groupId>g</groupId><artifactId>parent</artifactId><version>1</version>
              <properties><jackson>2.15.0</jackson></properties>
              <dependencyManagement><dependencies>
                <dependency><groupId>a</groupId><artifactId>b</artifactId><version>3.0</version></dependency>
                <dependency><groupId>g</groupId><artifactId>bom</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency>
              </dependencies></dependencyManagement>
            </project>
            """,
            "bom/pom.xml",
            """
            <project>
              <groupId>g</groupId><artifactId>bom</artifactId><version>1</version>
              <properties><v>7.1</v></properties>
              <dependencyManagement><dependencies>
                <dependency><groupId>x</groupId><artifactId>y</artifactId><version>${v}</version></dependency>
              </dependencies></dependencyManagement>
            </project>
            """,
            "child/pom.xml",
            """
            <project>
              <parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>
              <artifactId>child</artifactId>
              <dependencies>
                <dependency>
                  <groupId>com.fasterxml</groupId><artifactId>databind</artifactId><version>${jackson}</version>
                </dependency>
                <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
                <dependency><groupId>x</groupId><artifactId>y</artifactId><scope>test</scope></dependency>
                <dependency><groupId>${project.groupId}</groupId><artifactId>other</artifactId><version>${project.version}</version></dependency>
                <dependency><groupId>u</groupId><artifactId>u</artifactId><version>${unknown}</version></dependency>
              </dependencies>
            </project>
            """);
    assertThat(project.inventory().resolved().stream().map(Dependency::label))
        .containsExactly(
            "com.fasterxml:databind 2.15.0", "a:b 3.0", "x:y 7.1", "g:other 1", "u:u ${unknown}");
    assertThat(project.problems()).isEmpty();
  }

  @Test
  void parentsThatFormACycle() {
    String pom =
        """
        <project><artifactId>%s</artifactId>
        <parent><groupId>g</groupId><artifactId>%s</artifactId><version>1</version><relativePath>../%s</relativePath></parent>
        <dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId><version>1</version></dependency></dependencies>
        </project>
        """;
    Project project =
        Project.of(
            "a/pom.xml", pom.formatted("a", "b", "b"), "b/pom.xml", pom.formatted("b", "a", "a"));
    assertThat(project.written()).containsExactly("3 a:b 1 direct", "3 a:b 1 direct");
    assertThat(project.problems())
        .allMatch(problem -> problem.contains("its parents form a cycle"));
  }

  @Test
  void gradle() {
    Project project =
        Project.of(
            "build.gradle",
            """
            def jackson = '2.15.0'
            dependencies {
              implementation "com.fasterxml.jackson.core:jackson-databind:$jackson"
              // implementation 'not:this:1'
              testImplementation('junit:junit:4.13.2')
              api group: 'org.slf4j', name: 'slf4j-api', version: '2.0.9'
              implementation 'managed:elsewhere'
              implementation project(':core')
              runtimeOnly "a:b:${fromProperties}"
            }
            """,
            "gradle.properties",
            "fromProperties=9.9\n",
            "gradle/libs.versions.toml",
            """
            [versions]
            guava = "33.0.0-jre"
            [libraries]
            guava = { module = "com.google.guava:guava", version.ref = "guava" }
            okio = "com.squareup.okio:okio:3.7.0"
            """,
            "gradle.lockfile",
            "com.google.guava:guava:33.0.0-jre=compileClasspath\nempty=\n");
    assertThat(project.written())
        .containsExactly(
            "3 com.fasterxml.jackson.core:jackson-databind 2.15.0 direct",
            "5 junit:junit 4.13.2 development direct",
            "9 a:b 9.9 direct",
            "6 org.slf4j:slf4j-api 2.0.9 direct",
            "7 managed:elsewhere ? direct",
            "1 com.google.guava:guava 33.0.0-jre",
            "4 com.google.guava:guava 33.0.0-jre direct",
            "5 com.squareup.okio:okio 3.7.0 direct");
  }

  @Test
  void go() {
    Project project =
        Project.of(
            "go.mod",
            """
            module example.com/shop

            go 1.22

            require (
            	github.com/gin-gonic/gin v1.9.1
            	golang.org/x/net v0.17.0 // indirect
            )
            require old.example/x v1.0.0
            replace old.example/x => new.example/x v1.2.0
            """,
            "go.sum",
            """
            github.com/gin-gonic/gin v1.9.1 h1:abc=
            golang.org/x/net v0.17.0/go.mod h1:abc=
            """);
    assertThat(project.written())
        .containsExactly(
            "6 github.com/gin-gonic/gin 1.9.1 direct hashed",
            "7 golang.org/x/net 0.17.0",
            "9 new.example/x 1.2.0 direct",
            "1 github.com/gin-gonic/gin 1.9.1 constraint hashed");
  }

  @Test
  void cargo() {
    Project project =
        Project.of(
            "Cargo.toml",
            """
            [package]
            name = "shop"
            [dependencies]
            serde = { version = "1.0", features = ["derive"] }
            rand = "=0.8.5"
            [dev-dependencies.mock]
            package = "mockall"
            version = "0.12"
            """,
            "Cargo.lock",
            """
            version = 3
            [[package]]
            name = "serde"
            version = "1.0.193"
            source = "registry+https://x"
            checksum = "ab"
            [[package]]
            name = "shop"
            version = "0.1.0"
            """);
    assertThat(project.written())
        .containsExactly(
            "3 serde 1.0.193 hashed",
            "8 shop 0.1.0 from LOCAL",
            "4 serde ?1.0 direct",
            "5 rand 0.8.5 direct",
            "6 mockall ?0.12 development direct");
  }

  @Test
  void ruby() {
    Project project =
        Project.of(
            "Gemfile",
            """
            source "https://rubygems.example"
            gem "rails", "~> 7.1", ">= 7.1.2"
            gem 'pg'
            group :test do
              gem "rspec", require: false
            end
            gem "mine", path: "../mine"
            """,
            "Gemfile.lock",
            """
            GEM
              remote: https://rubygems.example/
              specs:
                nokogiri (1.16.0-x86_64-linux)
                  racc (~> 1.4)
                rails (7.1.2)

            DEPENDENCIES
              rails (~> 7.1)
            """);
    assertThat(project.written())
        .containsExactly(
            "2 rails ?~> 7.1, >= 7.1.2 direct",
            "3 pg ? direct",
            "5 rspec ? development direct",
            "7 mine ? from LOCAL direct",
            "4 nokogiri 1.16.0",
            "6 rails 7.1.2 direct");
  }

  @Test
  void nuget() {
    Project project =
        Project.of(
            "App/App.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><V>13.0.1</V></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Newtonsoft.Json" Version="$(V)" />
                <PackageReference Include="Serilog"/>
                <PackageReference Include="Dapper"><Version>[2.0,3.0)</Version></PackageReference>
              </ItemGroup>
            </Project>
            """,
            "Directory.Packages.props",
            """
            <Project><ItemGroup><PackageVersion Include="Serilog" Version="3.1.1"/></ItemGroup></Project>
            """,
            "Old/packages.config",
            """
            <packages><package id="jQuery" version="3.4.1" /></packages>
            """,
            "App/packages.lock.json",
            """
            {"version": 1, "dependencies": {"net8.0": {"Dapper": {"type": "Direct", "resolved": "2.1.0", "contentHash": "x"}}}}
            """);
    assertThat(project.written())
        .containsExactly(
            "4 newtonsoft.json 13.0.1 direct",
            "5 serilog 3.1.1 direct",
            "6 dapper ?[2.0,3.0) direct",
            "1 dapper 2.1.0 direct hashed",
            "1 serilog 3.1.1 constraint direct",
            "1 jquery 3.4.1 direct");
  }

  @Test
  void composer() {
    Project project =
        Project.of(
            "composer.json",
            """
            {"require": {"php": ">=8", "monolog/monolog": "^3.0"}, "require-dev": {"phpunit/phpunit": "10.5.0"}}
            """,
            "composer.lock",
            """
            {"packages": [{"name": "monolog/monolog", "version": "v3.5.0", "license": ["MIT"], "dist": {"shasum": "a"}}],
             "packages-dev": []}
            """);
    assertThat(project.written())
        .containsExactly(
            "1 monolog/monolog ?^3.0 direct",
            "1 phpunit/phpunit 10.5.0 development direct",
            "1 monolog/monolog 3.5.0 hashed");
  }

  @Test
  void aLockFileOfTheFolderAboveSaysTheVersion() {
    Project project =
        Project.of(
            "package-lock.json",
            """
            {"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.2.0"}}}
            """,
            "packages/x/package.json",
            """
            {"dependencies": {"a": "^1.0.0", "b": "^2.0.0"}}
            """);
    assertThat(project.inventory().resolved())
        .extracting(one -> one.label() + (one.is(Dependency.Trait.DIRECT) ? " direct" : ""))
        .containsExactly("a 1.2.0 direct", "b ^2.0.0 direct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "package.json | {\"a\": | 1: is not valid JSON: Unexpected end-of-input",
        "package-lock.json | {} | 1: is no lock file of npm: it has no lockfileVersion",
        "pnpm-lock.yaml | 'a: [b' | 1: is not valid YAML: expected ',' or ']', but got <stream end>",
        "uv.lock | '[[package]' | 1: is not valid TOML: ']' is missing",
        "Cargo.lock | 'a = \"b' | 1: is not valid TOML: a text is not closed",
        "pom.xml | <project> | 1: is not valid XML",
        "pom.xml | <html/> | 1: is no pom.xml: its outermost element is <html>",
        "go.mod | hello world | 1: is no go.mod: it knows no 'hello'",
        "go.sum | hello | 1: is no go.sum: a line has a module, a version and a digest",
        "yarn.lock | <<<<<<< HEAD | 1: holds a conflict that is not merged",
        "gradle.lockfile | x | 1: is no lock file of Gradle: a line is group:name:version=...",
        "composer.json | '' | 1: is empty"
      })
  void brokenFilesGiveOneLine(String path, String text, String problem) {
    Project project = Project.of(path, text);
    assertThat(project.written()).isEmpty();
    assertThat(project.problems()).hasSize(1);
    assertThat(project.problems().getFirst()).startsWith(path + ":" + problem);
  }

  @Test
  void noEntityIsLookedUp() {
    Project project =
        Project.of(
            "pom.xml",
            """
            <!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "boom">]>
            <project><artifactId>&x;&y;</artifactId></project>
            """);
    assertThat(project.problems()).hasSize(1);
  }

  @Test
  void deepNestingIsAProblemNotACrash() {
    assertThat(Project.of("package.json", "[".repeat(100_000)).problems()).hasSize(1);
    assertThat(Project.of("uv.lock", "a = " + "[".repeat(100_000)).problems()).hasSize(1);
    assertThat(Project.of("pnpm-lock.yaml", "[".repeat(100_000)).problems()).hasSize(1);
    assertThat(Project.of("pom.xml", "<a>".repeat(100_000)).problems()).hasSize(1);
  }

  @Test
  void placesAreBytes() {
    String text = "{\"dependencies\": {\"ä\": \"1.0.0\",\n \"b\": \"2.0.0\"}}";
    Dependency second = Project.of("package.json", text).inventory().written().get(1);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int start = second.place().start();
    assertThat(new String(bytes, start, second.place().end() - start, StandardCharsets.UTF_8))
        .isEqualTo("\"b\": \"2.0.0\"");
  }

  /** Whoever writes a manifest may want that nobody gets to its end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          requirements.txt | a==1 | ==1 | ^ ,,^
          requirements.txt | a    | ^ ^ | ((
          requirements.txt | b    | [   | ]
          Gemfile          | gem "a", | ^ ^ | [
          Gemfile          | ^^   | ^do |^ | x
          go.mod           | ^^   | (   | x
          setup.py         | setup(install_requires= | [ | x
          pom.xml          | <project> | <a> | x
          yarn.lock        | a@   | ^a, a@^ | x
          """)
  @Timeout(60)
  void aLineWithoutEndIsRead(String name, String begin, String part, String end) {
    String text = begin + part.repeat(100_000) + end + "\n";
    assertThat(Project.of(name, text).problems()).allMatch(problem -> problem.length() < 1_000);
  }
}
