package dev.countersign.report;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Purl;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.advisory.Hit;
import dev.countersign.supply.survey.Survey;
import java.io.StringWriter;
import java.io.Writer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Writes the dependencies of a project, for people and for programs. */
public final class DependencyReport {
  private static final int USES_SHOWN = 3;
  private static final Pattern ACCOUNT = Pattern.compile("(//)[^/\\s]*@");

  private DependencyReport() {}

  /** A table, the flaws of each below it, and a line that counts. */
  public static String text(Survey survey) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"PACKAGE", "VERSION", "FROM", "ASKED FOR", "LICENCE", "WHERE"});
    survey.entries().forEach(entry -> rows.add(row(entry.dependency())));
    StringBuilder text = new StringBuilder();
    if (rows.size() > 1) {
      text.append(Table.of(rows)).append('\n');
    }
    for (Survey.Entry entry : survey.entries()) {
      entry.flaws().forEach(flaw -> flaw(text, entry, flaw));
    }
    long flawed = survey.entries().stream().filter(entry -> !entry.flaws().isEmpty()).count();
    text.append(count(survey.entries().size(), "dependency", "dependencies"))
        .append(", ")
        .append(flawed)
        .append(" with known flaws")
        .append(survey.advisories().map(DependencyReport::age).orElse(""))
        .append(".\n");
    survey
        .notChecked()
        .forEach(one -> text.append("Not checked: ").append(Cells.safe(one)).append('\n'));
    return text.toString();
  }

  private static String age(AdvisoryStore.Status status) {
    return " (advisories of " + status.imported().atZone(ZoneOffset.UTC).toLocalDate() + ")";
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String[] row(Dependency one) {
    return new String[] {
      one.name(),
      one.version().orElse(one.requirement().isEmpty() ? "any" : requirement(one)),
      one.ecosystem().osvName(),
      one.is(Trait.DIRECT) ? one.is(Trait.DEVELOPMENT) ? "to develop" : "yes" : "by others",
      one.licence().orElse("-"),
      one.place().toString()
    };
  }

  /** Without the account that stands in an address. */
  private static String requirement(Dependency one) {
    return ACCOUNT.matcher(one.requirement()).replaceAll("$1***@");
  }

  private static void flaw(StringBuilder text, Survey.Entry entry, Hit flaw) {
    text.append(' ')
        .append(Cells.safe(entry.dependency().label()))
        .append(": ")
        .append(flaw.knownAs())
        .append(", ")
        .append(flaw.severity().name().toLowerCase(Locale.ROOT))
        .append(flaw.fixed().isEmpty() ? ", mended in no version" : ", mended in " + flaw.fixed())
        .append(flaw.certain() ? "" : ", perhaps")
        .append(". ")
        .append(Cells.safe(flaw.summary()))
        .append('\n');
    text.append("   ").append(Cells.safe(reach(entry))).append('\n');
  }

  private static String reach(Survey.Entry entry) {
    return entry
        .uses()
        .map(uses ->
            uses.isEmpty()
                ? "no code here imports it directly"
                : "imported at "
                    + uses.stream()
                        .limit(USES_SHOWN)
                        .map(use -> use.path() + ":" + use.line())
                        .collect(Collectors.joining(", "))
                    + (uses.size() > USES_SHOWN
                        ? " and " + (uses.size() - USES_SHOWN) + " more"
                        : ""))
        .orElse("whether it is imported was not checked");
  }

  /**
   * {@code {"version": 1, "licence", "advisories": {"imported", "count"}, "dependencies": [...],
   * "notChecked": [...]}}.
   */
  public static String json(Survey survey) {
    Writer text = new StringWriter();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("version", 1);
      survey.licence().ifPresent(licence -> json.writeStringProperty("licence", licence));
      survey
          .advisories()
          .ifPresent(status -> {
            json.writeObjectPropertyStart("advisories");
            json.writeStringProperty("imported", status.imported().toString());
            json.writeNumberProperty("count", status.advisories());
            json.writeEndObject();
          });
      json.writeArrayPropertyStart("dependencies");
      survey.entries().forEach(entry -> entry(json, entry));
      json.writeEndArray();
      json.writeArrayPropertyStart("notChecked");
      survey.notChecked().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void entry(JsonGenerator json, Survey.Entry entry) {
    Dependency one = entry.dependency();
    json.writeStartObject();
    json.writeStringProperty("ecosystem", one.ecosystem().osvName());
    json.writeStringProperty("name", one.name());
    one.version().ifPresent(version -> json.writeStringProperty("version", version));
    json.writeStringProperty("requirement", requirement(one));
    json.writeStringProperty("origin", one.origin().name().toLowerCase(Locale.ROOT));
    for (Trait trait : Trait.values()) {
      json.writeBooleanProperty(camel(trait), one.is(trait));
    }
    one.licence().ifPresent(licence -> json.writeStringProperty("licence", licence));
    Purl.of(one.ecosystem(), one.name(), one.version())
        .ifPresent(purl -> json.writeStringProperty("purl", purl));
    json.writeStringProperty("path", one.place().path());
    json.writeNumberProperty("line", one.place().line());
    json.writeArrayPropertyStart("flaws");
    entry.flaws().forEach(flaw -> flaw(json, flaw));
    json.writeEndArray();
    uses(json, entry.uses());
    json.writeEndObject();
  }

  private static String camel(Trait trait) {
    String[] words = trait.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words.length == 1
        ? words[0]
        : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
  }

  private static void flaw(JsonGenerator json, Hit flaw) {
    json.writeStartObject();
    json.writeStringProperty("id", flaw.id());
    json.writeArrayPropertyStart("aliases");
    flaw.aliases().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("severity", flaw.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("summary", flaw.summary());
    json.writeStringProperty("fixed", flaw.fixed());
    json.writeBooleanProperty("certain", flaw.certain());
    json.writeEndObject();
  }

  /** Left out where it was not asked. */
  private static void uses(JsonGenerator json, Optional<List<Survey.Use>> uses) {
    if (uses.isPresent()) {
      json.writeArrayPropertyStart("importedAt");
      for (Survey.Use use : uses.get()) {
        json.writeStartObject();
        json.writeStringProperty("path", use.path());
        json.writeNumberProperty("line", use.line());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
