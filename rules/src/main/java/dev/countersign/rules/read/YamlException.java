package dev.countersign.rules.read;

import dev.countersign.rules.Place;

/** The text is no YAML that a rule file may hold. */
final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Place place;
  private final String advice;

  YamlException(Place place, String message, String advice) {
    super(message);
    this.place = place;
    this.advice = advice;
  }

  Place place() {
    return place;
  }

  String advice() {
    return advice;
  }
}
