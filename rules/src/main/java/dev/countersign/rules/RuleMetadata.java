package dev.countersign.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about itself. The accessors read the keys that Countersign knows; {@link #raw}
 * keeps all of them.
 *
 * @param raw keys to strings, numbers, booleans, lists and maps of these, in the file's order
 */
public record RuleMetadata(Map<String, Object> raw) {
  /** No metadata. */
  public static final RuleMetadata EMPTY = new RuleMetadata(Map.of());

  /** How far a match is proof by itself. */
  public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
  }

  /** Short name of the flaw: "SQL injection". */
  public Optional<String> title() {
    return text("title");
  }

  /** Why it matters. */
  public Optional<String> why() {
    return text("why");
  }

  /** What to do about it. */
  public Optional<String> how() {
    return text("how");
  }

  /** What a person is asked where the evidence has a gap; metavariables not yet interpolated. */
  public Optional<String> question() {
    return text("question");
  }

  /** {@code CWE-89} and so on, without the name that may follow. */
  public List<String> cwe() {
    return texts("cwe").stream().map(cwe -> cwe.replaceFirst("[: ].*", "")).toList();
  }

  /** {@code A03:2021} and so on, without the name that may follow. */
  public List<String> owasp() {
    return texts("owasp").stream().map(item -> item.replaceFirst(" .*", "")).toList();
  }

  /** Pages to read. */
  public List<String> references() {
    return texts("references");
  }

  /** Requirements of the project that the rule serves. */
  public List<String> mission() {
    return texts("mission");
  }

  /** How far a match is proof; MEDIUM where nothing readable is said. */
  public Confidence confidence() {
    return switch (text("confidence").orElse("").toUpperCase(Locale.ROOT)) {
      case "HIGH" -> Confidence.HIGH;
      case "LOW" -> Confidence.LOW;
      default -> Confidence.MEDIUM;
    };
  }

  /** The value of {@code key} as text, where it is a scalar. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(raw.get(key)).filter(RuleMetadata::isScalar).map(Object::toString);
  }

  /** The value of {@code key} as a list, one scalar being a list of one. */
  public List<String> texts(String key) {
    if (raw.get(key) instanceof List<?> list) {
      return list.stream().filter(RuleMetadata::isScalar).map(Object::toString).toList();
    }
    return text(key).map(List::of).orElse(List.of());
  }

  private static boolean isScalar(@Nullable Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }
}
