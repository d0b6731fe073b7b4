package dev.countersign.scan.finding;

import java.util.Locale;

/** How far the evidence of a finding goes. */
public enum Status {
  /** The evidence is complete. */
  PROVED,
  /** A person can close the gap by answering a question. */
  QUESTION;

  /** The name in reports: {@code proved}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
