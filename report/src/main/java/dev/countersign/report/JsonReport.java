package dev.countersign.report;

import dev.countersign.gate.Judgement.Waived;
import dev.countersign.rules.Problem;
import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.Refuted;
import dev.countersign.scan.finding.TraceStep;
import dev.countersign.scan.text.Position;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the JSON report; its schema is {@code report.schema.json} beside this class.
 *
 * <p>The same report gives the same bytes.
 */
public final class JsonReport implements ReportFormat {
  @Override
  public String render(CheckReport report) {
    Writer text = new StringWriter();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("version", 1);
      json.writeObjectPropertyStart("tool");
      json.writeStringProperty("name", "countersign");
      json.writeStringProperty("version", report.version());
      json.writeEndObject();
      json.writeStringProperty("verdict", report.judgement().verdict().name());
      json.writeArrayPropertyStart("findings");
      report.judgement().open().forEach(finding -> finding(json, finding));
      json.writeEndArray();
      json.writeArrayPropertyStart("waived");
      report.judgement().waived().forEach(waived -> waived(json, waived));
      json.writeEndArray();
      json.writeNumberProperty("known", report.judgement().known());
      checked(json, report);
      notChecked(json, report.scan().notChecked());
      refuted(json, report.scan().refuted());
      rules(json, report);
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    findingProperties(json, finding);
    json.writeEndObject();
  }

  private static void findingProperties(JsonGenerator json, Finding finding) {
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("status", finding.status().label());
    json.writeStringProperty("severity", finding.severity().label());
    json.writeStringProperty("title", finding.title());
    json.writeStringProperty("message", finding.message());
    location(json, finding.location());
    strings(json, "cwe", finding.cwe());
    strings(json, "owasp", finding.owasp());
    json.writeStringProperty("fingerprint", finding.fingerprint());
    json.writeObjectPropertyStart("metavariables");
    finding.metavariables().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("trace");
    finding.trace().forEach(step -> step(json, step));
    json.writeEndArray();
    finding.question().ifPresent(question -> json.writeStringProperty("question", question));
    finding
        .fix()
        .ifPresent(fix -> {
          json.writeObjectPropertyStart("fix");
          json.writeStringProperty("diff", fix.diff());
          position(json, "start", fix.start());
          position(json, "end", fix.end());
          json.writeStringProperty("replacement", fix.replacement());
          json.writeEndObject();
        });
    finding.why().ifPresent(why -> json.writeStringProperty("why", why));
    finding.how().ifPresent(how -> json.writeStringProperty("how", how));
  }

  private static void waived(JsonGenerator json, Waived waived) {
    json.writeStartObject();
    findingProperties(json, waived.finding());
    json.writeStringProperty("reason", waived.waiver().reason());
    json.writeNumberProperty("waiverLine", waived.waiver().line());
    json.writeEndObject();
  }

  private static void step(JsonGenerator json, TraceStep step) {
    json.writeStartObject();
    location(json, step.location());
    json.writeStringProperty("note", step.note());
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Location location) {
    json.writeStringProperty("path", location.path());
    position(json, "start", location.start());
    position(json, "end", location.end());
  }

  private static void position(JsonGenerator json, String name, Position position) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeNumberProperty("offset", position.offset());
    json.writeEndObject();
  }

  private static void checked(JsonGenerator json, CheckReport report) {
    json.writeObjectPropertyStart("checked");
    json.writeNumberProperty("files", report.scan().files());
    json.writeNumberProperty("bytes", report.scan().bytes());
    json.writeObjectPropertyStart("languages");
    report.scan().languages().forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeObjectPropertyStart("leftOut");
    report.scan().leftOut().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(LeftOut::words)))
        .forEach(entry -> json.writeNumberProperty(entry.getKey().words(), entry.getValue()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void notChecked(JsonGenerator json, List<NotChecked> all) {
    json.writeArrayPropertyStart("notChecked");
    for (NotChecked one : all) {
      json.writeStartObject();
      json.writeStringProperty("path", one.path());
      json.writeStringProperty("reason", one.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void refuted(JsonGenerator json, List<Refuted> all) {
    if (all.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("refuted");
    for (Refuted one : all) {
      json.writeStartObject();
      json.writeStringProperty("rule", one.finding().rule());
      json.writeStringProperty("title", one.finding().title());
      location(json, one.finding().location());
      json.writeObjectPropertyStart("by");
      location(json, one.by().location());
      json.writeStringProperty("note", one.by().note());
      json.writeEndObject();
      json.writeArrayPropertyStart("trace");
      one.finding().trace().forEach(step -> step(json, step));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rules(JsonGenerator json, CheckReport report) {
    json.writeObjectPropertyStart("rules");
    json.writeNumberProperty("loaded", report.rules().size());
    json.writeArrayPropertyStart("skipped");
    for (Problem problem : report.skipped()) {
      json.writeStartObject();
      problem.rule().ifPresent(rule -> json.writeStringProperty("rule", rule));
      json.writeStringProperty("reason", problem.toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
