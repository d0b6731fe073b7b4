package dev.countersign.supply.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nscuro.versatile.VersionFactory;
import io.github.nscuro.versatile.spi.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VersionOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NPM | 1.0.0-alpha < 1.0.0-alpha.1 < 1.0.0-alpha.beta < 1.0.0-beta.2 < 1.0.0-beta.11 < 1.0.0-rc.1 < 1.0.0 < 1.10.0",
        "NPM | 1.0 = 1.0.0 = v1.0.0+build < 1.0.1",
        "PYPI | 1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0b2 < 1.0rc1 < 1.0 = 1.0.0 < 1.0+local < 1.0.post1.dev1 < 1.0.post1 < 1.1 < 1!0.1",
        "PYPI | 1.0-rc.1 = 1.0c1 < 1.0-1 = 1.0.post1",
        "PYPI | 2004d < 0.1",
        "MAVEN | 1-alpha-1 = 1-a1 < 1-beta < 1-milestone < 1-rc = 1-cr < 1-SNAPSHOT < 1 = 1.0 = 1.Final = 1-ga < 1-sp < 1-abc < 1-1 < 1.1",
        "MAVEN | 2.9.9 < 2.9.10 < 2.9.10.1 < 2.10.0-rc1 < 2.10.0",
        "GO | 0.0.0-20200101000000-abcdefabcdef < 0.0.0-20210101000000-abcdefabcdef < v1.0.0 = 1.0.0 < 1.0.1+incompatible",
        "GO | 1.20.9 < 1.21rc2 < 1.21 = 1.21.0 = go1.21.0",
        "CARGO | 0.9.9 < 0.10.0-pre < 0.10.0",
        "RUBYGEMS | 1.0.a < 1.0.rc1 < 1.0 = 1.0.0 < 1.0.1 < 1.10",
        "RUBYGEMS | 2.0.0.beta.2 < 2.0.0.beta.10 < 2.0.0",
        "NUGET | 1.0.0-Alpha = 1.0.0-alpha < 1.0.0-beta < 1.0.0 = 1.0 = 1.0.0.0 < 1.0.0.1",
        "COMPOSER | dev-main < 1.0-dev < 1.0-alpha1 < 1.0-beta < 1.0-RC2 < 1.0 = v1.0.0.0 < 1.0-p1 < 1.0.1"
      })
  void versionsStandInOrder(Ecosystem ecosystem, String order) {
    String[] versions = order.split(" ");
    for (int i = 2; i < versions.length; i += 2) {
      int expected = versions[i - 1].equals("=") ? 0 : -1;
      assertThat(Integer.signum(ecosystem.order().compare(versions[i - 2], versions[i])))
          .as(versions[i - 2] + " " + versions[i - 1] + " " + versions[i])
          .isEqualTo(expected);
      assertThat(Integer.signum(ecosystem.order().compare(versions[i], versions[i - 2])))
          .isEqualTo(-expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"PYPI, pypi", "NPM, npm", "NUGET, nuget"})
  void anotherLibraryAgrees(Ecosystem ecosystem, String scheme) {
    List<String> versions = new ArrayList<>();
    Random random = new Random(7);
    String[] ends =
        ecosystem == Ecosystem.PYPI
            ? new String[] {"", "a1", "b2", "rc3", ".post1", ".dev2", "a1.dev4", ".post2.dev1"}
            : new String[] {"", "-alpha", "-alpha.1", "-beta.11", "-beta.2", "-1", "-rc.1"};
    for (int i = 0; i < 2000; i++) {
      versions.add(
          random.nextInt(3)
              + "."
              + random.nextInt(12)
              + "."
              + random.nextInt(3)
              + ends[random.nextInt(ends.length)]);
    }
    for (int i = 1; i < versions.size(); i++) {
      Version left = VersionFactory.forScheme(scheme, versions.get(i - 1));
      Version right = VersionFactory.forScheme(scheme, versions.get(i));
      assertThat(Integer.signum(ecosystem.order().compare(versions.get(i - 1), versions.get(i))))
          .as(left + " and " + right)
          .isEqualTo(Integer.signum(left.compareTo(right)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NPM ; ^1.2.3 ; 1.2.3 1.9.0 ; 1.2.2 2.0.0 1.3.0-beta",
        "NPM ; ^0.2.3 ; 0.2.3 0.2.9 ; 0.3.0",
        "NPM ; ~1.2 ; 1.2.0 1.2.9 ; 1.3.0",
        "NPM ; 1.x ; 1.0.0 1.9.9 ; 2.0.0",
        "NPM ; >=1.2.0 <2 || 3.0.0 ; 1.5.0 3.0.0 ; 2.0.0 3.0.1",
        "NPM ; 1.2 - 2.3.4 ; 1.2.0 2.3.4 ; 2.3.5",
        "NPM ; * ; 0.0.1 9.9.9 ; 1.0.0-rc.1",
        "NPM ; ^1.0.0-rc.1 ; 1.0.0-rc.2 1.1.0 ; 2.0.0",
        "PYPI ; >=1.0,<2.0,!=1.5 ; 1.0 1.9 ; 1.5 2.0 0.9",
        "PYPI ; ~=1.4.2 ; 1.4.2 1.4.9 ; 1.5",
        "PYPI ; ==1.4.* ; 1.4 1.4.7 ; 1.5",
        "MAVEN ; [1.0,2.0) ; 1.0 1.9 ; 2.0",
        "MAVEN ; (,1.0],[1.2,) ; 0.9 1.0 1.2 ; 1.1",
        "CARGO ; 1.2 ; 1.2.0 1.9.0 ; 2.0.0",
        "CARGO ; =0.8.5 ; 0.8.5 ; 0.8.6",
        "RUBYGEMS ; ~> 2.2.1 ; 2.2.1 2.2.9 ; 2.3.0",
        "RUBYGEMS ; ~> 2.2 ; 2.2 2.9 ; 3.0",
        "NUGET ; 1.0 ; 1.0 2.0 ; 0.9",
        "NUGET ; [1.0] ; 1.0 ; 1.1",
        "COMPOSER ; ^1.2 || ^3.0 ; 1.2 3.4 ; 2.0",
        "COMPOSER ; ~1.2 ; 1.2 1.9 ; 2.0"
      })
  void rangesLetIn(Ecosystem ecosystem, String range, String inside, String outside) {
    Range read = Ranges.read(ecosystem, range).orElseThrow();
    assertThat(inside.split(" ")).allMatch(read::includes);
    assertThat(outside.split(" ")).noneMatch(read::includes);
  }

  @ParameterizedTest
  @CsvSource({
    "NPM, latest",
    "NPM, git+ssh://x",
    "PYPI, what?",
    "CARGO, not a version",
    "MAVEN, ${v}"
  })
  void whatIsNoRangeIsNone(Ecosystem ecosystem, String text) {
    assertThat(Ranges.read(ecosystem, text)).isEmpty();
  }

  /** Lock files are written by whoever writes the change. */
  @ParameterizedTest
  @EnumSource(Ecosystem.class)
  @Timeout(60)
  void aVersionWithoutEndIsRead(Ecosystem ecosystem) {
    for (String part : List.of("1", "1.", "a", "-a", "1-", "beta1", " ")) {
      String text = "1.0-beta" + part.repeat(2_000) + "!";
      assertThat(ecosystem.order().compare(text, text)).isZero();
    }
  }
}
