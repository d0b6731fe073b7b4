package dev.countersign.report;

import dev.countersign.gate.Judgement.Waived;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.TraceStep;
import java.util.List;

/**
 * Writes the report as Markdown, for the comment on a change. Source text is never markup in it.
 */
public final class MarkdownReport implements ReportFormat {
  @Override
  public String render(CheckReport report) {
    StringBuilder page = new StringBuilder();
    List<Finding> open = report.judgement().open();
    long proved = open.stream().filter(finding -> finding.status() == Status.PROVED).count();
    page.append("# ").append(report.judgement().verdict()).append("\n\n");
    page.append(proved).append(" proved, ").append(open.size() - proved).append(" to answer, ");
    page.append(report.judgement().waived().size()).append(" waived. ");
    page.append(report.scan().files()).append(" files, ");
    page.append(report.rules().size()).append(" rules.\n");
    open.forEach(finding -> finding(page, finding));
    waived(page, report.judgement().waived());
    notChecked(page, report.scan().notChecked());
    return page.toString();
  }

  private static void finding(StringBuilder page, Finding finding) {
    page.append("\n## ").append(escape(finding.question().orElse(finding.title()))).append("\n\n");
    page.append("`")
        .append(code(finding.path()))
        .append(':')
        .append(finding.location().start().line());
    page.append("` · ")
        .append(finding.status().label())
        .append(" · ")
        .append(finding.severity().label());
    finding.cwe().forEach(cwe -> page.append(" · ").append(escape(cwe)));
    page.append(" · `").append(code(finding.rule())).append("`\n\n");
    page.append(escape(finding.message())).append("\n\n");
    fenced(page, "", finding.location().text());
    if (finding.trace().size() > 1) {
      page.append('\n');
      int number = 1;
      for (TraceStep step : finding.trace()) {
        page.append(number++).append(". ").append(escape(TextReport.inWords(step))).append('\n');
      }
    }
    finding.why().ifPresent(why -> page.append("\n**Why:** ").append(escape(why)).append('\n'));
    finding.how().ifPresent(how -> page.append("\n**Do:** ").append(escape(how)).append('\n'));
    finding
        .fix()
        .ifPresent(fix -> {
          page.append('\n');
          fenced(page, "diff", fix.diff());
        });
  }

  private static void waived(StringBuilder page, List<Waived> all) {
    if (!all.isEmpty()) {
      page.append("\n## Waived\n\n");
      for (Waived one : all) {
        page.append("- `").append(code(one.finding().path())).append(':');
        page.append(one.finding().location().start().line())
            .append("` `")
            .append(code(one.finding().rule()));
        page.append("`: ").append(escape(one.waiver().reason())).append('\n');
      }
    }
  }

  private static void notChecked(StringBuilder page, List<NotChecked> all) {
    if (!all.isEmpty()) {
      page.append("\n## Not checked\n\n");
      all.forEach(one ->
          page.append("- `")
              .append(code(one.path()))
              .append("`: ")
              .append(escape(one.reason()))
              .append('\n'));
    }
  }

  /** A block of code; its fence is longer than any run of backticks in it. */
  private static void fenced(StringBuilder page, String language, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    page.append(fence).append(language).append('\n');
    text.stripTrailing().lines().forEach(line -> page.append(Terminal.safe(line)).append('\n'));
    page.append(fence).append('\n');
  }

  private static String code(String text) {
    return oneLine(text).replace('`', '\'');
  }

  /** Terminals show this page too. */
  private static String oneLine(String text) {
    return Terminal.safe(text.replaceAll("\\R", " "));
  }

  /** Text in which nothing is markup, HTML or a mention. */
  static String escape(String text) {
    return oneLine(text).replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1").replace("@", "@\u200B");
  }
}
