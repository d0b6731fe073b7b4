package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means gets one line that says so, and the status 2. */
class WrongUsageTest {
  @TempDir Path top;
  private String out = "";
  private String err = "";

  @BeforeEach
  void plant() throws IOException {
    Files.createDirectories(top.resolve("src"));
    Files.writeString(top.resolve("src/a.py"), "x = 1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "bogus | there is no command 'bogus'",
        "help bogus | bogus",
        "bogus --help | there is no command 'bogus'",
        "check --change .. src | the change '..' names nothing to compare with",
        "check --change ..HEAD src | names nothing to compare with",
        "check --jobs 0 src | '0' is no number from 1",
        "check --jobs -1 src | '-1' is no number from 1",
        "check --jobs 99999999999 src | is no number from 1",
        "check --timeout-per-file 0 src | is no number of seconds above zero",
        "check --timeout-per-file -1 src | is no number of seconds above zero",
        "check --timeout-per-file NaN src | is no number of seconds above zero",
        "check --format json=x --format sarif=./x src | two of the formats would be written to",
        "check --show all src | --show knows no 'all'",
        "check --diff gone src | cannot be read: it does not exist",
        "check --baseline gone src | cannot be read: it does not exist",
        "check --include [ src | --include '[' matches nothing: a bracket is not closed",
        "check --exclude *.[jt src | --exclude '*.[jt' matches nothing",
        "check gone | there is no file or folder 'gone'",
        "check --severity grave src | --severity is one of low, medium, high, critical, not 'grave'",
        "deps --sbom xml src | --sbom is one of cyclonedx, spdx, not 'xml'",
        "search -l python -e foo( src | countersign: the pattern cannot be read as python",
        "rules test src/a.py | a.py' is no file of rules",
        "rules test gone | there is no file or folder '",
      })
  void isOneClearLine(String arguments, String line) {
    assertThat(run(arguments.strip().split(" "))).isEqualTo(2);
    assertThat(err).contains(line.strip()).hasLineCount(1).doesNotContain("internal error");
    assertThat(out).isEmpty();
  }

  @Test
  void anEmptyPathIsNotThisFolder() {
    assertThat(run("check", "")).isEqualTo(2);
    assertThat(err).contains("a path is empty").hasLineCount(1);
  }

  @Test
  void aFileThatNamesNoDependenciesIsSaidToBeNone() {
    assertThat(run("deps", "src/a.py")).isZero();
    assertThat(err).contains("no dependency is read from src/a.py").hasLineCount(1);
  }

  @Test
  void whatIsNoJsonIsSaidInOneSentence() {
    assertThat(run("deps", "--bom", "src/a.py")).isEqualTo(2);
    assertThat(err)
        .isEqualToIgnoringNewLines(
            "countersign: src/a.py:1: is not valid JSON: Unrecognized token 'x'");
  }

  @Test
  void whereAllReportsGoToFilesTheVerdictIsTold() {
    assertThat(run("check", "--no-cache", "src", "--format", "json=a.json")).isZero();
    assertThat(out).isEmpty();
    assertThat(err).startsWith("PASS: 0 proved").contains("Written to a.json").hasLineCount(1);
    run("check", "--no-cache", "--quiet", "src", "--format", "json=a.json");
    assertThat(err).isEmpty();
    run("check", "--no-cache", "src", "--format", "sarif=a.sarif", "--format", "json");
    assertThat(err).isEmpty();
  }

  @Test
  void helpOnACommandIsItsHelp() {
    assertThat(run("help", "check")).isZero();
    assertThat(out).startsWith("Usage: countersign check");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "search --help",
        "facts --help",
        "fix --help",
        "rules --help",
        "sanitize --help",
        "restore --help",
        "known --help",
        "package --help",
        "deps --help",
        "advisories --help"
      })
  void examplesKeepTheirLines(String arguments) {
    assertThat(run(arguments.split(" "))).isZero();
    assertThat(
            out.lines()
                .dropWhile(line -> !line.equals("Examples:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("  countersign"));
  }

  @Test
  void aChangeIsAskedOfWhatIsThere() throws IOException, InterruptedException {
    Git.run(top, "init", "-q");
    assertThat(run("check", "--change", "main")).isEqualTo(2);
    assertThat(err).contains("has no commits yet").hasLineCount(1);
    Git.run(top, "add", ".");
    Git.run(top, "commit", "-qm", "one");
    Files.delete(top.resolve("src/a.py"));

    assertThat(run("check", "--no-cache", "--change", "HEAD", "src/a.py")).isZero();
    assertThat(run("check", "--no-cache", "--change", "HEAD", "src/gone.py")).isEqualTo(2);
    assertThat(err).contains("there is no file or folder 'src/gone.py'").hasLineCount(1);
    assertThat(run("check", "--change", "gone")).isEqualTo(2);
    assertThat(err).contains("there is no commit 'gone'").hasLineCount(1);
  }

  @Test
  void aRepositoryOfItsOwnIsNoPartOfAChange() throws IOException, InterruptedException {
    Git.run(top, "init", "-q");
    Git.run(top, "add", ".");
    Git.run(top, "commit", "-qm", "one");
    Files.createDirectories(top.resolve("sub"));
    Files.writeString(top.resolve("sub/a.py"), "eval(input())\n");
    Git.run(top.resolve("sub"), "init", "-q");
    Git.run(top.resolve("sub"), "add", ".");
    Git.run(top.resolve("sub"), "commit", "-qm", "one");
    assertThat(run("check", "--no-cache", "--change", "HEAD")).isZero();
    assertThat(out).doesNotContain("sub/a.py");

    Git.run(top, "-c", "advice.addEmbeddedRepo=false", "add", "sub");
    for (String[] how : new String[][] {{"--staged"}, {"--change", "HEAD"}}) {
      String[] all = {"check", "--no-cache", how[0], how[how.length - 1]};
      assertThat(run(how.length == 1 ? new String[] {"check", "--no-cache", how[0]} : all))
          .isZero();
      assertThat(out).contains("not checked: sub: is another commit of a submodule");
    }
  }

  @Test
  void aBareRepositoryHasNoFilesToCheck() throws IOException, InterruptedException {
    Git.run(top, "init", "-q", "--bare", "bare");
    assertThat(run(top.resolve("bare"), "check", "--staged")).isEqualTo(2);
    assertThat(err).contains("is a bare repository").hasLineCount(1);
  }

  @Test
  void aShallowCloneSaysHowToGetTheOtherCommits() throws IOException, InterruptedException {
    Git.run(top, "init", "-q", "full");
    for (String message : new String[] {"one", "two"}) {
      Git.run(top.resolve("full"), "commit", "-q", "--allow-empty", "-m", message);
    }
    String address = top.resolve("full").toUri().toString();
    Git.run(top, "clone", "-q", "--depth", "1", address, "shallow");
    assertThat(run(top.resolve("shallow"), "check", "--change", "HEAD~1")).isEqualTo(2);
    assertThat(err).contains("git fetch --unshallow").hasLineCount(1);
  }

  private int run(String... arguments) {
    return run(top, arguments);
  }

  private int run(Path folder, String... arguments) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(outText), new PrintWriter(errText), folder, Map.of(), false, false);
    int status = Countersign.run(console, arguments);
    out = outText.toString();
    err = errText.toString();
    return status;
  }
}
