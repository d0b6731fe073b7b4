package dev.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.gate.Policy;
import dev.countersign.report.TextReport.Detail;
import java.io.StringReader;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ReportsTest {
  @Test
  void textShowsEverythingOneNeeds() {
    String text = text(false);
    assertThat(text.lines().findFirst().orElseThrow())
        .startsWith(" BLOCK  api/or ders.py:31:2")
        .contains("SQL injection")
        .endsWith("proved  critical  CWE-89");
    assertThat(text)
        .contains("31 |      cursor.execute(sql)\n           |      ^^^^^^^^^^^^^^^^^^^ 3  run")
        .contains("^^^^^^^^^^^^^^^^^^^^^^^ 1  a caller's text enters")
        .contains("2  joined into the text, api/sql.py:9")
        .contains("why   A caller can read every order.")
        .contains("fix   countersign fix 'shop/api/or ders.py:31'")
        .contains("rule  countersign rules show python.sql")
        .containsPattern("(?m)^ {8}Does every caller pass a path inside the")
        .contains("waived api/or ders.py:31  python.sql  only <constants>")
        .contains("not checked: big.py: is larger than 4 MB")
        .endsWith(
            "BLOCK: 1 proved, 1 question, 1 waived. 2 known from before. "
                + "412 files (3 left out), 1 rule, 0.9 s. Not checked: 1\n");
  }

  @Test
  void nothingOfTheSourceReachesTheTerminalRaw() {
    assertThat(text(false)).doesNotContain("\u001B").contains("\u241B[2J");
    assertThat(new MarkdownReport().render(Samples.report()))
        .doesNotContain("\u001B")
        .contains("\u241B[2J");
    assertThat(text(true).replaceAll("\u001B\\[[0-9;]+m", "")).doesNotContain("\u001B");
  }

  @Test
  void carrotsStandUnderWideCharactersAndTabs() {
    String text = text(false);
    int line = text.indexOf("open(path)");
    String shown = text.substring(text.lastIndexOf('\n', line) + 1, text.indexOf('\n', line));
    String carets = text.substring(text.indexOf('\n', line) + 1).lines().findFirst().orElseThrow();
    assertThat(Cells.width(shown.substring(0, shown.indexOf('\u241B'))))
        .isEqualTo(carets.indexOf('^'));
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "日本, 4", "e\u0301, 1", "\u200B, 8", "😀, 2"})
  void cells(String raw, int width) {
    assertThat(Cells.width(Cells.safe(raw))).isEqualTo(width);
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    String line = "x".repeat(500) + "MARK" + "y".repeat(500);
    var finding = Samples.question();
    var moved =
        new dev.countersign.scan.finding.Finding(
            finding.rule(),
            finding.status(),
            finding.severity(),
            finding.title(),
            finding.message(),
            Samples.at("a.py", 1, 501, 505, line),
            finding.cwe(),
            finding.owasp(),
            finding.fingerprint(),
            finding.metavariables(),
            finding.trace(),
            finding.question(),
            finding.fix(),
            finding.why(),
            finding.how(),
            finding.secrets());
    var lines = Excerpt.of(moved, 80, false, Style.PLAIN);
    assertThat(lines.get(0)).contains("MARK").hasSizeLessThan(84);
    assertThat(lines.get(1).indexOf("^^^^")).isEqualTo(lines.get(0).indexOf("MARK"));
  }

  @Test
  void junitIsXmlWhateverTheSource() throws Exception {
    String xml = new JunitReport().render(Samples.report());
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
  }

  @Test
  void markdownIsNoMarkupFromTheSource() {
    assertThat(new MarkdownReport().render(Samples.report()))
        .contains("only \\<constants\\>")
        .contains("# BLOCK");
    assertThat(MarkdownReport.escape("<img src=x> @all *b*"))
        .isEqualTo("\\<img src=x\\> @\u200Ball \\*b\\*");
  }

  @Test
  void sarifEscapesPaths() {
    assertThat(SarifReport.uri("a b/é%.py")).isEqualTo("a%20b/%C3%A9%25.py");
    assertThat(new SarifReport().render(Samples.report()))
        .contains(
            "\"kind\" : \"fail\"",
            "\"kind\" : \"review\"",
            "external/cwe/cwe-089",
            "\"security-severity\" : \"9.5\"");
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(new JsonReport().render(Samples.report()))
        .isEqualTo(new JsonReport().render(Samples.report()));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 60, 72, 80, 100})
  void everyLineFitsTheTerminal(int columns) {
    String text =
        new TextReport(OptionalInt.of(columns), false, Detail.FEW_NOT_CHECKED, Policy.STANDARD)
            .render(Samples.report());
    assertThat(text.lines())
        .allMatch(line -> Cells.width(line) <= columns || line.strip().indexOf(' ') < 0);
    String all = words(text(false));
    assertThat(words(text))
        .contains("2 joined into the text, api/sql.py:9", all.substring(all.lastIndexOf("BLOCK:")));
  }

  private static String words(String text) {
    return text.replaceAll("[\\s|]+", " ");
  }

  private static String text(boolean coloured) {
    return new TextReport(OptionalInt.empty(), coloured, Detail.FEW_NOT_CHECKED, Policy.STANDARD)
        .render(Samples.report());
  }
}
