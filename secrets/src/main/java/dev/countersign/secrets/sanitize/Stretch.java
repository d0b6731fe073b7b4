package dev.countersign.secrets.sanitize;

/**
 * A part of a text that must not be seen.
 *
 * @param start of its first character
 * @param end after its last character
 */
record Stretch(Kind kind, int start, int end) {
  /** Its text, as far as that is before {@code until}. */
  String of(String text, int until) {
    return text.substring(start, Math.min(end, until));
  }
}
