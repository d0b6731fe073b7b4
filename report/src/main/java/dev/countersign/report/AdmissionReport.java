package dev.countersign.report;

import dev.countersign.supply.admission.Admission;
import dev.countersign.supply.admission.Reason;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes whether packages may come in, for people and for programs. */
public final class AdmissionReport {
  private AdmissionReport() {}

  /** A block for each package: what speaks against it first, then what was not checked. */
  public static String text(List<Admission.Verdict> verdicts) {
    StringBuilder text = new StringBuilder();
    for (Admission.Verdict verdict : verdicts) {
      text.append(word(verdict.state()))
          .append(' ')
          .append(Cells.safe(verdict.candidate().toString()));
      long open =
          verdict.reasons().stream().filter(one -> one.state() == Reason.State.NOT_CHECKED).count();
      text.append(open == 0 ? "" : ", " + open + " not checked").append('\n');
      for (Reason.State state : Reason.State.values()) {
        verdict.reasons().stream()
            .filter(one -> one.state() == state)
            .forEach(one ->
                text.append(
                    String.format(
                        "  %-6s %-11s %s\n",
                        sign(state), one.topic().label(), Cells.safe(one.text()))));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String word(Reason.State state) {
    return switch (state) {
      case REFUSED -> "BLOCK";
      case ASKED -> "COUNTERSIGN";
      case NOT_CHECKED, FINE -> "PASS";
    };
  }

  private static String sign(Reason.State state) {
    return switch (state) {
      case REFUSED -> "BLOCK";
      case ASKED -> "ASK";
      case NOT_CHECKED -> "?";
      case FINE -> "ok";
    };
  }

  private static String name(Reason.State state) {
    return switch (state) {
      case REFUSED -> "refused";
      case ASKED -> "asked";
      case NOT_CHECKED -> "notChecked";
      case FINE -> "fine";
    };
  }

  /**
   * {@code {"version": 1, "packages": [{"package", "verdict", "reasons": [{"topic", "state",
   * "text"}]}]}}.
   */
  public static String json(List<Admission.Verdict> verdicts) {
    Writer text = new StringWriter();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("version", 1);
      json.writeArrayPropertyStart("packages");
      for (Admission.Verdict verdict : verdicts) {
        json.writeStartObject();
        json.writeStringProperty("package", verdict.candidate().toString());
        json.writeStringProperty("verdict", word(verdict.state()));
        json.writeArrayPropertyStart("reasons");
        for (Reason one : verdict.reasons()) {
          json.writeStartObject();
          json.writeStringProperty("topic", one.topic().label());
          json.writeStringProperty("state", name(one.state()));
          json.writeStringProperty("text", one.text());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }
}
