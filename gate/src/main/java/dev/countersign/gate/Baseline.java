package dev.countersign.gate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a former JSON report as what is known. */
public final class Baseline {
  private Baseline() {}

  /**
   * The fingerprints of its findings, waived ones included.
   *
   * @param name of the file, for the message
   * @throws ChangeException when it is no such report
   */
  public static KnownFindings read(String name, String json) {
    List<String> fingerprints = new ArrayList<>();
    boolean findings = false;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          findings |= "findings".equals(parser.currentName());
          if ("fingerprint".equals(parser.currentName())
              && parser.nextToken() == JsonToken.VALUE_STRING) {
            fingerprints.add(parser.getString());
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
    return KnownFindings.ofFingerprints(fingerprints);
  }
}
