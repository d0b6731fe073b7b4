package dev.countersign.report;

import dev.countersign.gate.Judgement.Waived;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Severity;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Fix;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.TraceStep;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/**
 * Writes SARIF 2.1.0 (OASIS). A proved finding is of kind {@code fail}, a question of kind {@code
 * review}; a waived finding carries its suppression. Paths are relative to the checked root.
 *
 * <p>What viewers need beyond the standard is here too: a line hash under the name by which code
 * hosts recognise an alert again, names of rules to filter by, and whole lines around each region.
 */
public final class SarifReport implements ReportFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "%SRCROOT%";
  private static final String HOME = "https://github.com/countersign/countersign";

  @Override
  public String render(CheckReport report) {
    Writer text = new StringWriter();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      new Run(json, report).write();
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  /** One run, with the number of each rule that it describes. */
  private static final class Run {
    private final JsonGenerator json;
    private final CheckReport report;
    private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();

    Run(JsonGenerator json, CheckReport report) {
      this.json = json;
      this.report = report;
    }

    void write() {
      json.writeStartObject();
      tool();
      json.writeStringProperty("columnKind", "unicodeCodePoints");
      json.writeObjectPropertyStart("originalUriBaseIds");
      json.writeObjectPropertyStart(BASE);
      message("description", "the folder that was checked");
      json.writeEndObject();
      json.writeEndObject();
      invocation();
      json.writeArrayPropertyStart("results");
      report.judgement().open().forEach(finding -> result(finding, ""));
      report.judgement().waived().forEach(this::waived);
      json.writeEndArray();
      json.writeEndObject();
    }

    private void tool() {
      json.writeObjectPropertyStart("tool");
      json.writeObjectPropertyStart("driver");
      json.writeStringProperty("name", "Countersign");
      json.writeStringProperty("version", report.version());
      json.writeStringProperty("informationUri", HOME);
      json.writeArrayPropertyStart("rules");
      report.rules().rules().forEach(this::rule);
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }

    private void rule(Rule rule) {
      ruleIndex.put(rule.id(), ruleIndex.size());
      json.writeStartObject();
      json.writeStringProperty("id", rule.id());
      String title = rule.metadata().title().orElse(rule.id());
      json.writeStringProperty("name", nameOf(title));
      message("shortDescription", title);
      message("fullDescription", rule.message().isBlank() ? title : rule.message());
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeStringProperty("level", level(rule.severity()));
      json.writeEndObject();
      rule.metadata().references().stream()
          .findFirst()
          .filter(page -> page.startsWith("https://") || page.startsWith("http://"))
          .ifPresent(page -> json.writeStringProperty("helpUri", page));
      json.writeObjectPropertyStart("help");
      json.writeStringProperty("text", RulePage.text(rule));
      json.writeStringProperty("markdown", RulePage.markdown(rule));
      json.writeEndObject();
      json.writeObjectPropertyStart("properties");
      json.writeArrayPropertyStart("tags");
      tags(rule).forEach(json::writeString);
      json.writeEndArray();
      json.writeStringProperty("precision", precision(rule));
      json.writeStringProperty("security-severity", securitySeverity(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }

    /** Viewers list and filter rules by a name without spaces. */
    private static String nameOf(String title) {
      StringBuilder name = new StringBuilder();
      for (String word : title.replace("'", "").split("[^\\p{L}\\p{N}]+", -1)) {
        if (!word.isEmpty()) {
          int rest = word.offsetByCodePoints(0, 1);
          name.append(word.substring(0, rest).toUpperCase(Locale.ROOT))
              .append(word, rest, word.length());
        }
      }
      return name.toString();
    }

    private static List<String> tags(Rule rule) {
      List<String> tags = new ArrayList<>(List.of("security"));
      for (String cwe : new TreeSet<>(rule.metadata().cwe())) {
        String number = cwe.replaceFirst("(?i)^cwe-", "");
        if (number.matches("\\d{1,5}")) {
          tags.add(String.format("external/cwe/cwe-%03d", Integer.parseInt(number)));
        }
      }
      for (String owasp : new TreeSet<>(rule.metadata().owasp())) {
        tags.add("external/owasp/" + owasp.toLowerCase(Locale.ROOT).replace(':', '-'));
      }
      return tags.stream().distinct().toList();
    }

    private static String precision(Rule rule) {
      return switch (rule.metadata().confidence()) {
        case HIGH -> "high";
        case MEDIUM -> "medium";
        case LOW -> "low";
      };
    }

    private void invocation() {
      json.writeArrayPropertyStart("invocations");
      json.writeStartObject();
      json.writeBooleanProperty("executionSuccessful", true);
      json.writeArrayPropertyStart("toolExecutionNotifications");
      report.scan().notChecked().forEach(this::notification);
      json.writeEndArray();
      json.writeArrayPropertyStart("toolConfigurationNotifications");
      report
          .skipped()
          .forEach(problem -> {
            json.writeStartObject();
            json.writeStringProperty("level", "warning");
            message("message", problem.toString());
            json.writeEndObject();
          });
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void notification(NotChecked one) {
      json.writeStartObject();
      json.writeStringProperty("level", "warning");
      message("message", one.path() + " was not checked: " + one.reason());
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      artifact(one.path());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void waived(Waived waived) {
      result(waived.finding(), waived.waiver().reason());
    }

    /** A result; with a reason, one that is suppressed in the source. */
    private void result(Finding finding, String waiverReason) {
      boolean proved = finding.status() == Status.PROVED;
      json.writeStartObject();
      json.writeStringProperty("ruleId", finding.rule());
      Integer index = ruleIndex.get(finding.rule());
      if (index != null) {
        json.writeNumberProperty("ruleIndex", index);
      }
      json.writeStringProperty("kind", proved ? "fail" : "review");
      json.writeStringProperty("level", proved ? level(finding.severity()) : "none");
      message("message", messageOf(finding));
      json.writeArrayPropertyStart("locations");
      location(finding.location(), "");
      json.writeEndArray();
      json.writeObjectPropertyStart("partialFingerprints");
      json.writeStringProperty("countersign/v1", finding.fingerprint());
      json.writeStringProperty("primaryLocationLineHash", finding.fingerprint() + ":1");
      json.writeEndObject();
      codeFlows(finding);
      finding.fix().filter(Fix::showable).ifPresent(fix -> fix(finding, fix));
      if (!waiverReason.isEmpty()) {
        suppression(waiverReason);
      }
      json.writeObjectPropertyStart("properties");
      json.writeStringProperty("status", finding.status().label());
      json.writeStringProperty("severity", finding.severity().label());
      json.writeEndObject();
      json.writeEndObject();
    }

    private static String messageOf(Finding finding) {
      String text =
          finding.question().map(q -> q + "\n\n" + finding.message()).orElse(finding.message());
      return text.isBlank() ? finding.title() : text;
    }

    private void codeFlows(Finding finding) {
      if (finding.trace().isEmpty()) {
        return;
      }
      json.writeArrayPropertyStart("codeFlows");
      json.writeStartObject();
      json.writeArrayPropertyStart("threadFlows");
      json.writeStartObject();
      json.writeArrayPropertyStart("locations");
      for (TraceStep step : finding.trace()) {
        json.writeStartObject();
        json.writeName("location");
        location(step.location(), step.note());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void fix(Finding finding, Fix fix) {
      json.writeArrayPropertyStart("fixes");
      json.writeStartObject();
      message("description", finding.how().orElse("Replace the marked text"));
      json.writeArrayPropertyStart("artifactChanges");
      json.writeStartObject();
      artifact(finding.path());
      json.writeArrayPropertyStart("replacements");
      json.writeStartObject();
      json.writeObjectPropertyStart("deletedRegion");
      region(new Location(finding.path(), fix.start(), fix.end(), ""));
      json.writeEndObject();
      json.writeObjectPropertyStart("insertedContent");
      json.writeStringProperty("text", fix.replacement());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void suppression(String reason) {
      json.writeArrayPropertyStart("suppressions");
      json.writeStartObject();
      json.writeStringProperty("kind", "inSource");
      json.writeStringProperty("justification", reason);
      json.writeEndObject();
      json.writeEndArray();
    }

    private void location(Location location, String note) {
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      artifact(location.path());
      json.writeObjectPropertyStart("region");
      region(location);
      json.writeEndObject();
      lines(location);
      json.writeEndObject();
      if (!note.isEmpty()) {
        message("message", note);
      }
      json.writeEndObject();
    }

    /** The whole lines around a region; left out where not all of them are known. */
    private void lines(Location location) {
      int first = location.start().line();
      int last = location.end().line();
      if (location.text().split("\n", -1).length != last - first + 1) {
        return;
      }
      json.writeObjectPropertyStart("contextRegion");
      json.writeNumberProperty("startLine", first);
      json.writeNumberProperty("endLine", last);
      message("snippet", location.text());
      json.writeEndObject();
    }

    private void region(Location location) {
      json.writeNumberProperty("startLine", location.start().line());
      json.writeNumberProperty("startColumn", location.start().column());
      json.writeNumberProperty("endLine", location.end().line());
      json.writeNumberProperty("endColumn", location.end().column());
      json.writeNumberProperty("byteOffset", location.start().offset());
      json.writeNumberProperty("byteLength", location.end().offset() - location.start().offset());
    }

    private void artifact(String path) {
      json.writeObjectPropertyStart("artifactLocation");
      json.writeStringProperty("uri", uri(path));
      json.writeStringProperty("uriBaseId", BASE);
      json.writeEndObject();
    }

    private void message(String name, String text) {
      json.writeObjectPropertyStart(name);
      json.writeStringProperty("text", text);
      json.writeEndObject();
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  /** On the scale of CVSS, by which viewers sort: the middle of each band. */
  private static String securitySeverity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "2.0";
    };
  }

  /** A path as a relative URI: what RFC 3986 does not allow in a path is escaped. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c < 128 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=@".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }
}
