package dev.countersign.report;

/** Writes the report for people. */
public final class TextReport implements ReportFormat {
  @Override
  public String render(CheckReport report) {
    StringBuilder text = new StringBuilder();
    report
        .judgement()
        .open()
        .forEach(finding ->
            text.append(
                    finding.path()
                        + ":"
                        + finding.location().start().line()
                        + " "
                        + finding.rule()
                        + " "
                        + finding.message())
                .append('\n'));
    return text.append(report.judgement().verdict()).append('\n').toString();
  }
}
