package dev.countersign.gate;

import dev.countersign.gate.KnownFindings.Known;
import dev.countersign.scan.finding.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a former JSON report as what is known. */
public final class Baseline {
  private static final Set<String> PARTS = Set.of("status", "fingerprint");

  private Baseline() {}

  /**
   * Its findings, waived ones included.
   *
   * @param name of the file, for the message
   * @throws ChangeException when it is no such report
   */
  public static KnownFindings read(String name, String json) {
    List<Known> known = new ArrayList<>();
    Map<String, String> parts = new HashMap<>();
    boolean findings = false;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          findings |= "findings".equals(parser.currentName());
          String part = parser.currentName();
          if (PARTS.contains(part) && parser.nextToken() == JsonToken.VALUE_STRING) {
            parts.put(part, parser.getString());
          }
          if (parts.keySet().equals(PARTS)) {
            known.add(known(parts));
            parts.clear();
          }
        }
      }
    } catch (JacksonException e) {
      throw new ChangeException("the baseline " + name + " is not JSON: " + e.getOriginalMessage());
    }
    if (!findings) {
      throw new ChangeException(
          "the baseline " + name + " is not a report of countersign check --format json");
    }
    return KnownFindings.ofAll(known);
  }

  private static Known known(Map<String, String> parts) {
    boolean proved = Status.PROVED.label().equals(parts.get("status"));
    return new Known(
        parts.getOrDefault("fingerprint", ""), proved ? Status.PROVED : Status.QUESTION);
  }
}
