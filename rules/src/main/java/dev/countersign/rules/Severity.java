package dev.countersign.rules;

import java.util.Locale;
import java.util.Optional;

/** How bad it is when a finding is true, from least to most. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /**
   * Reads both vocabularies in any case: LOW to CRITICAL, and INFO, WARNING, ERROR with EXPERIMENT
   * and INVENTORY, which ask for no action.
   */
  public static Optional<Severity> of(String name) {
    return Optional.ofNullable(
        switch (name.toUpperCase(Locale.ROOT)) {
          case "LOW", "INFO", "EXPERIMENT", "INVENTORY" -> LOW;
          case "MEDIUM", "WARNING" -> MEDIUM;
          case "HIGH", "ERROR" -> HIGH;
          case "CRITICAL" -> CRITICAL;
          default -> null;
        });
  }

  /** The name in reports: {@code low}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
