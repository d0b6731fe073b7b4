package dev.countersign.report;

import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Status;
import java.util.List;

/**
 * Writes the report as JUnit's XML, for build servers: a proved finding is a failed test, a
 * question a skipped one, and what could not be checked an error.
 */
public final class JunitReport implements ReportFormat {
  @Override
  public String render(CheckReport report) {
    List<Finding> open = report.judgement().open();
    List<NotChecked> notChecked = report.scan().notChecked();
    long failed = open.stream().filter(finding -> finding.status() == Status.PROVED).count();
    int tests = Math.max(1, open.size() + notChecked.size());
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites>\n  <testsuite name=\"countersign\" tests=\"").append(tests);
    xml.append("\" failures=\"").append(failed).append("\" errors=\"").append(notChecked.size());
    xml.append("\" skipped=\"").append(open.size() - failed).append("\">\n");
    open.forEach(finding -> finding(xml, finding));
    notChecked.forEach(one -> notChecked(xml, one));
    if (open.isEmpty() && notChecked.isEmpty()) {
      xml.append("    <testcase classname=\"countersign\" name=\"no findings\"/>\n");
    }
    return xml.append("  </testsuite>\n</testsuites>\n").toString();
  }

  private static void finding(StringBuilder xml, Finding finding) {
    int line = finding.location().start().line();
    testcase(xml, finding.path(), finding.rule() + " at line " + line);
    String what = finding.question().orElse(finding.message());
    if (finding.status() == Status.PROVED) {
      xml.append("      <failure type=\"")
          .append(finding.severity().label())
          .append("\" message=\"");
      xml.append(escape(what)).append("\">").append(escape(body(finding))).append("</failure>\n");
    } else {
      xml.append("      <skipped message=\"").append(escape(what)).append("\"/>\n");
    }
    xml.append("    </testcase>\n");
  }

  private static String body(Finding finding) {
    StringBuilder body = new StringBuilder();
    body.append(finding.path()).append(':').append(finding.location().start().line()).append('\n');
    body.append(finding.location().text()).append('\n');
    finding.trace().forEach(step -> body.append(TextReport.inWords(step)).append('\n'));
    finding.how().ifPresent(how -> body.append(how).append('\n'));
    return body.toString();
  }

  private static void notChecked(StringBuilder xml, NotChecked one) {
    testcase(xml, one.path(), "not checked");
    xml.append("      <error message=\"").append(escape(one.reason())).append("\"/>\n");
    xml.append("    </testcase>\n");
  }

  private static void testcase(StringBuilder xml, String path, String name) {
    xml.append("    <testcase classname=\"").append(escape(path)).append("\" name=\"");
    xml.append(escape(name)).append("\">\n");
  }

  /** Text for XML 1.0, which has no way to write most control characters. */
  static String escape(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\n' -> xml.append("&#10;");
            case '\t' -> xml.append("&#9;");
            default -> xml.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return xml.toString();
  }

  private static boolean allowed(int c) {
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
  }
}
