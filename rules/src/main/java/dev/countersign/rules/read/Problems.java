package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import dev.countersign.rules.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one rule, and checks mappings against the {@link Vocabulary}. */
final class Problems {
  private final Optional<String> rule;
  private final List<Problem> found = new ArrayList<>();

  Problems(Optional<String> rule) {
    this.rule = rule;
  }

  void error(Place place, String message, String advice) {
    found.add(new Problem(place, rule, message, advice, Problem.Level.ERROR));
  }

  void warning(Place place, String message, String advice) {
    found.add(new Problem(place, rule, message, advice, Problem.Level.WARNING));
  }

  List<Problem> found() {
    return List.copyOf(found);
  }

  boolean fatal() {
    return found.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
  }

  /** Reports unknown keys, missing keys and values of a wrong type. */
  void check(Yaml.Fields fields, Shape shape) {
    checkKeys(fields, shape);
    for (Shape.Key key : shape.keys()) {
      if (key.required() && fields.get(key.name()) == null) {
        missing(fields.place(), shape, key);
      }
    }
  }

  /** Reports keys that {@code shape} does not know, and values that it does not take. */
  void checkKeys(Yaml.Fields fields, Shape shape) {
    fields.fields().forEach((name, field) -> checkField(name, field, shape));
  }

  private void missing(Place place, Shape shape, Shape.Key key) {
    error(
        place,
        "the " + shape.name() + " has no '" + key.name() + "'",
        "Add '" + key.name() + ":' with " + key.type().wanted() + ". " + key.doc());
  }

  private void checkField(String name, Yaml.Field field, Shape shape) {
    shape
        .key(name)
        .ifPresentOrElse(key -> checkType(key, field), () -> unknown(name, field.place(), shape));
  }

  private void checkType(Shape.Key key, Yaml.Field field) {
    if (!key.type().accepts(field.value())) {
      boolean emptyList = field.value() instanceof Yaml.Items list && list.items().isEmpty();
      error(
          field.value().place(),
          "'" + key.name() + "' is " + (emptyList ? "an empty list" : field.value().described()),
          "Write " + key.type().wanted());
    }
  }

  /** A key that nothing knows; at the top of a rule it may be a note of the author's. */
  private void unknown(String name, Place place, Shape shape) {
    String message = "'" + name + "' is not known in a " + shape.name();
    String unsupported = Vocabulary.UNSUPPORTED.get(name);
    Optional<String> nearest = shape.nearest(name);
    if (unsupported != null) {
      error(place, "'" + name + "' is not supported", unsupported);
    } else if (nearest.isPresent()) {
      error(place, message, "Did you mean '" + nearest.get() + "'?");
    } else if (shape == Vocabulary.RULE && !looksLikeOperator(name)) {
      warning(place, message + " and has no effect", "Move notes into 'metadata'");
    } else {
      error(place, message, elsewhere(name, shape));
    }
  }

  private static boolean looksLikeOperator(String name) {
    return name.startsWith("pattern")
        || name.startsWith("metavariable")
        || Vocabulary.STEP.key(name).isPresent();
  }

  private static String elsewhere(String name, Shape shape) {
    if (Vocabulary.STEP.key(name).isPresent()) {
      return "Put it into the list of a 'patterns'";
    }
    if (Vocabulary.MATCH.key(name).isPresent()) {
      return "It belongs to the form under 'match'; the two forms do not mix";
    }
    return "Known here: " + String.join(", ", shape.keys().stream().map(Shape.Key::name).toList());
  }
}
