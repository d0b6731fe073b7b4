package dev.countersign.supply.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.supply.admission.FactSource.Answer;
import dev.countersign.supply.admission.Reason.State;
import dev.countersign.supply.advisory.AdvisoryImport;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.version.Ecosystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that speaks against a package is a reason of its own. */
class AdmissionTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final PopularNames POPULAR = PopularNames.load();

  @TempDir Path top;

  /** A package without fault, which each test spoils in one way. */
  private record Facts(
      int packageDays,
      int versionDays,
      Optional<String> deprecated,
      Optional<String> yanked,
      Optional<String> script,
      Optional<String> licence) {
    static final Facts GOOD =
        new Facts(
            900, 90, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("MIT"));

    Answer answer(Candidate one) {
      return new Answer.Known(
          new PackageFacts(
              "a registry",
              true,
              one.version().or(() -> Optional.of("1.0.0")),
              true,
              Optional.of(NOW.minus(Duration.ofDays(packageDays))),
              Optional.of(NOW.minus(Duration.ofDays(versionDays))),
              deprecated,
              yanked,
              script,
              licence,
              Set.of(),
              Set.of(Topic.values())));
    }
  }

  private static Admission.Verdict judge(FactSource source, String text) {
    return new Admission(
            Optional.empty(),
            POPULAR,
            source,
            one -> one.name().startsWith("@acme/") || one.name().startsWith("acme-"),
            Optional.of("Apache-2.0"),
            NOW)
        .judge(Candidate.read(text));
  }

  private static Admission.Verdict judge(Facts facts, String text) {
    return judge(facts::answer, text);
  }

  private static List<Topic> against(Admission.Verdict verdict) {
    return verdict.reasons().stream()
        .filter(one -> one.state() == State.REFUSED || one.state() == State.ASKED)
        .map(Reason::topic)
        .toList();
  }

  @Test
  void nothingSpeaksAgainstAGoodOne() {
    assertThat(against(judge(Facts.GOOD, "npm:express@4.21.2"))).isEmpty();
    assertThat(judge(Facts.GOOD, "npm:express@4.21.2").state()).isEqualTo(State.FINE);
  }

  @Test
  void sixCasesHaveSixReasons() {
    Facts young =
        new Facts(1, 1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("MIT"));
    Facts old =
        new Facts(
            900,
            90,
            Optional.of("use right"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("MIT"));
    FactSource nothing = one -> new Answer.Known(PackageFacts.missing("a registry"));
    assertThat(against(judge(Facts.GOOD, "pypi:reqeusts@2.0"))).containsExactly(Topic.NAME);
    assertThat(against(judge(Facts.GOOD, "pypi:acme-triton@2.0"))).containsExactly(Topic.INTERNAL);
    assertThat(against(judge(nothing, "npm:quite-unheard-of@1.0.0")))
        .containsExactly(Topic.EXISTENCE);
    assertThat(against(judge(young, "npm:quite-unheard-of@1.0.0"))).containsExactly(Topic.AGE);
    assertThat(against(judge(old, "npm:quite-unheard-of@1.0.0"))).containsExactly(Topic.SUPPORT);
    assertThat(against(judge(Facts.GOOD, "npm:quite-unheard-of"))).containsExactly(Topic.VERSION);
  }

  @Test
  void otherReasons() {
    Facts script =
        new Facts(
            900, 90, Optional.empty(), Optional.empty(), Optional.of("node x"), Optional.of("MIT"));
    Facts gpl =
        new Facts(
            900,
            90,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("GPL-3.0-only"));
    Facts either =
        new Facts(
            900,
            90,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("GPL-3.0-only OR MIT"));
    Facts none =
        new Facts(900, 90, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    Facts yanked =
        new Facts(
            900, 90, Optional.empty(), Optional.of("broken"), Optional.empty(), Optional.of("MIT"));
    Facts fresh =
        new Facts(900, 2, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("MIT"));
    assertThat(against(judge(script, "npm:unheard-of@1.0.0"))).containsExactly(Topic.INSTALL);
    assertThat(against(judge(gpl, "npm:unheard-of@1.0.0"))).containsExactly(Topic.LICENCE);
    assertThat(against(judge(either, "npm:unheard-of@1.0.0"))).isEmpty();
    assertThat(against(judge(none, "npm:unheard-of@1.0.0"))).containsExactly(Topic.LICENCE);
    assertThat(judge(yanked, "npm:unheard-of@1.0.0").state()).isEqualTo(State.REFUSED);
    assertThat(against(judge(fresh, "npm:unheard-of@1.0.0"))).containsExactly(Topic.AGE);
  }

  @Test
  void whatWasNotAskedIsNeverFine() {
    Admission.Verdict verdict = judge(FactSource.OFFLINE, "npm:unheard-of@1.0.0");
    assertThat(verdict.reasons())
        .filteredOn(one -> one.topic() != Topic.NAME)
        .allMatch(one -> one.state() == State.NOT_CHECKED);
    Admission.Verdict internal = judge(FactSource.OFFLINE, "npm:@acme/ui@1.0.0");
    assertThat(internal.reasons())
        .filteredOn(one -> one.topic() == Topic.INTERNAL)
        .singleElement()
        .matches(one -> one.state() == State.NOT_CHECKED);
  }

  @Test
  void advisoriesAndMalice() throws IOException {
    Path folder = Files.createDirectories(top.resolve("in"));
    String text =
        """
        {"id": "%s", "aliases": ["%s"], "database_specific": {"severity": "%s"},
         "affected": [{"package": {"ecosystem": "npm", "name": "%s"},
           "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}%s]}]}]}
        """;
    Files.writeString(
        folder.resolve("a.json"),
        text.formatted("A", "CVE-2024-1", "HIGH", "express", ", {\"fixed\": \"4.19.2\"}"));
    Files.writeString(folder.resolve("b.json"), text.formatted("MAL-1", "X", "HIGH", "wicked", ""));
    Path file = top.resolve("store");
    AdvisoryImport.run(List.of(folder), file, NOW);
    Admission admission =
        new Admission(
            AdvisoryStore.open(file),
            POPULAR,
            Facts.GOOD::answer,
            one -> false,
            Optional.empty(),
            NOW);
    assertThat(against(admission.judge(Candidate.read("npm:express@4.18.0"))))
        .containsExactly(Topic.ADVISORIES);
    assertThat(admission.judge(Candidate.read("npm:express@4.18.0")).reasons())
        .anyMatch(one -> one.text().contains("CVE-2024-1; mended in 4.19.2"));
    assertThat(against(admission.judge(Candidate.read("npm:express@4.21.2")))).isEmpty();
    assertThat(against(admission.judge(Candidate.read("npm:wicked@1.0.0"))))
        .containsExactly(Topic.MALICE);
  }

  @ParameterizedTest
  @CsvSource({
    "pypi, reqeusts, swaps two letters of `requests`",
    "pypi, requestss, has one letter more than `requests`",
    "pypi, nunpy, differs by one letter from `numpy`",
    "pypi, python-requests, adds a word that says nothing to `requests`",
    "pypi, d\u0458ango, looks like `django`",
    "npm, re\u200bact, looks like `react`",
    "npm, \uff52eact, looks like `react`",
    "pypi, r\u0435\u051buests, looks like `requests`",
    "pypi, dj\u0430ngo, looks like `django`",
    "pypi, tens0rflow, looks like `tensorflow`",
    "pypi, dateutil-python, has the words of `python-dateutil`",
    "npm, loadsh, swaps two letters of `lodash`",
    "npm, crossenv, looks like `cross-env`",
    "npm, babel-runtime, drops the scope of `@babel/runtime`",
    "npm, @bable/core, swaps two letters of `@babel/core`",
    "npm, @bable/anything, stands in a scope like `@babel`",
    "npm, beautifulsoup4, 'is the name of a package of PyPI'",
    "npm, lodash, ",
    "npm, my-own-thing, ",
    "pypi, requests-oauthlib, ",
  })
  void names(String ecosystem, String name, String how) {
    Optional<String> found = POPULAR.likeness(Ecosystem.named(ecosystem).orElseThrow(), name);
    assertThat(found).isEqualTo(Optional.ofNullable(how));
  }

  @Test
  void lettersThatNoNameMayHaveAreRefused() {
    Admission.Verdict verdict = judge(Facts.GOOD, "pypi:r\u0435quests@2.0");
    assertThat(against(verdict)).containsExactly(Topic.NAME);
    assertThat(verdict.state()).isEqualTo(State.REFUSED);
    assertThat(verdict.reasons().toString())
        .contains("U+0435 (cyrillic small letter ie), which no name of PyPI may; it looks like");
    assertThat(judge(Facts.GOOD, "cargo:s\u0435rde@1.0.0").state()).isEqualTo(State.ASKED);
  }

  @ParameterizedTest
  @CsvSource({"npm, ^1", "pypi, not.a.version!!", "go, banana", "cargo, 1.x", "gem, 1..2 a"})
  void whatIsNoVersionIsAsked(String ecosystem, String version) {
    Admission.Verdict verdict = judge(Facts.GOOD, ecosystem + ":acme.test/thing@" + version);
    assertThat(against(verdict)).contains(Topic.VERSION);
    assertThat(verdict.reasons().toString()).contains("is no version by the rules of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "left",
        "dnf:left",
        "npm:",
        "npm:a b",
        "pkg:",
        "pkg:deb/x",
        ":",
        "npm: ",
        "npm:../a",
        "maven:a",
        "maven:a:b:c",
        "composer:a",
        "go:a//b",
        "nuget:."
      })
  void whatNamesNoPackageSaysSo(String text) {
    assertThatThrownBy(() -> Candidate.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "npm:@a/b@1.0, @a/b, 1.0",
    "npm:@a/b, @a/b, ",
    "pypi:Foo.Bar@1, foo-bar, 1",
    "maven:g:a@1, g:a, 1",
    "go:example.org/a/v2@v2.0.0, example.org/a/v2, v2.0.0",
    "pkg:npm/%40a/b@1.0, @a/b, 1.0",
    "crates.io:serde@1, serde, 1",
  })
  void candidates(String text, String name, String version) {
    Candidate one = Candidate.read(text);
    assertThat(one.name()).isEqualTo(name);
    assertThat(one.version()).isEqualTo(Optional.ofNullable(version));
  }
}
