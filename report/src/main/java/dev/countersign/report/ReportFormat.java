package dev.countersign.report;

/** One way to write a report. */
public interface ReportFormat {
  /** The whole report as text, with a line feed at its end. */
  String render(CheckReport report);
}
