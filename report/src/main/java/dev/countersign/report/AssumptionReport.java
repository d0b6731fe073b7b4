package dev.countersign.report;

import dev.countersign.scan.finding.AssumptionSheet;
import dev.countersign.scan.finding.AssumptionSheet.Assumption;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes what functions take for granted, for people and for programs. */
public final class AssumptionReport {
  private AssumptionReport() {}

  /** A paragraph for each function, a line for each assumption, and a line that counts. */
  public static String text(List<AssumptionSheet> sheets) {
    StringBuilder text = new StringBuilder();
    for (AssumptionSheet sheet : sheets) {
      text.append(Cells.safe(sheet.location().path()))
          .append(':')
          .append(sheet.location().start().line())
          .append("  ")
          .append(Cells.safe(sheet.function()))
          .append('\n');
      sheet.assumptions().forEach(one -> text.append(line(one)));
      text.append('\n');
    }
    return text.append(count(sheets, AssumptionSheet.State.PROVED))
        .append(" proved, ")
        .append(count(sheets, AssumptionSheet.State.DISPROVED))
        .append(" disproved, ")
        .append(count(sheets, AssumptionSheet.State.OPEN))
        .append(" open.\n")
        .toString();
  }

  private static String line(Assumption one) {
    String evidence = one.evidence().map(words -> " (" + words + ")").orElse("");
    return String.format("  %-10s", label(one))
        + Cells.safe("line " + one.at().start().line() + ": " + one.what() + evidence)
        + "\n";
  }

  private static String label(Assumption one) {
    return one.state().name().toLowerCase(Locale.ROOT);
  }

  private static long count(List<AssumptionSheet> sheets, AssumptionSheet.State state) {
    return sheets.stream()
        .flatMap(sheet -> sheet.assumptions().stream())
        .filter(one -> one.state() == state)
        .count();
  }

  /**
   * {@code {"version": 1, "functions": [{"function", "file", "line", "assumptions": [{"state",
   * "what", "line", "evidence"}]}]}}.
   */
  public static String json(List<AssumptionSheet> sheets) {
    Writer text = new StringWriter();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("version", 1);
      json.writeArrayPropertyStart("functions");
      sheets.forEach(sheet -> sheet(json, sheet));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void sheet(JsonGenerator json, AssumptionSheet sheet) {
    json.writeStartObject();
    json.writeStringProperty("function", sheet.function());
    json.writeStringProperty("file", sheet.location().path());
    json.writeNumberProperty("line", sheet.location().start().line());
    json.writeArrayPropertyStart("assumptions");
    for (Assumption one : sheet.assumptions()) {
      json.writeStartObject();
      json.writeStringProperty("state", label(one));
      json.writeStringProperty("what", one.what());
      json.writeNumberProperty("line", one.at().start().line());
      one.evidence().ifPresent(words -> json.writeStringProperty("evidence", words));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
