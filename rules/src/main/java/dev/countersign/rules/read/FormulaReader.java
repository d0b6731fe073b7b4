package dev.countersign.rules.read;

import dev.countersign.rules.Condition;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code pattern}, {@code patterns}, {@code pattern-either} and what they hold. */
final class FormulaReader {
  private static final Set<String> NEGATIVE =
      Set.of("pattern-not", "pattern-not-inside", "pattern-not-regex");

  private final PatternReader patterns;
  private final ConditionReader conditions;
  private final Problems problems;
  private final Set<String> open = new HashSet<>();

  FormulaReader(PatternReader patterns, ConditionReader conditions, Problems problems) {
    this.patterns = patterns;
    this.conditions = conditions;
    this.problems = problems;
  }

  /** The one formula among the keys of {@code fields}; null after a problem. */
  @Nullable Formula among(Yaml.Fields fields) {
    List<String> operators = operators(fields, Vocabulary.FORMULA);
    if (operators.size() != 1) {
      problems.error(
          fields.place(),
          operators.isEmpty()
              ? "nothing says what to look for"
              : "these stand side by side: " + String.join(", ", operators),
          operators.isEmpty()
              ? "Add one of pattern, patterns, pattern-either, pattern-regex"
              : "Put them into one 'patterns' list, each after its own dash");
      return null;
    }
    return operator(operators.getFirst(), fields, false);
  }

  /** The keys of {@code fields} that say what to look for. */
  static List<String> operators(Yaml.Fields fields, Shape shape) {
    return fields.fields().keySet().stream().filter(key -> shape.key(key).isPresent()).toList();
  }

  /**
   * @param within whether it stands in a list of {@code patterns}
   */
  private @Nullable Formula operator(String name, Yaml.Fields fields, boolean within) {
    Yaml value = fields.get(name);
    Place place = fields.placeOf(name);
    return switch (name) {
      case "pattern" -> value instanceof Yaml.Scalar text ? patterns.pattern(text) : null;
      case "pattern-regex" -> value instanceof Yaml.Scalar text ? patterns.regex(text) : null;
      case "patterns" -> value instanceof Yaml.Items list ? all(list, place, false) : null;
      case "pattern-either" -> value instanceof Yaml.Items list ? any(list, place) : null;
      case "use" -> value instanceof Yaml.Scalar model ? used(model) : null;
      case "pattern-not-regex" ->
          value instanceof Yaml.Scalar text ? new Formula.Not(patterns.regex(text), place) : null;
      case "pattern-inside" -> wrapped(name, value, place);
      default -> within ? wrapped(name, value, place) : null;
    };
  }

  private @Nullable Formula wrapped(String name, @Nullable Yaml value, Place place) {
    Formula inner = patternOrFormula(value);
    if (inner == null) {
      return null;
    }
    return switch (name) {
      case "pattern-not" -> new Formula.Not(inner, place);
      case "pattern-inside" -> new Formula.Inside(inner, place);
      case "pattern-not-inside" -> new Formula.NotInside(inner, place);
      default -> new Formula.Anywhere(inner, place);
    };
  }

  private @Nullable Formula patternOrFormula(@Nullable Yaml value) {
    return switch (value) {
      case Yaml.Scalar text -> patterns.pattern(text);
      case Yaml.Fields fields -> {
        problems.check(fields, Vocabulary.FORMULA);
        yield among(fields);
      }
      case null, default -> null;
    };
  }

  private Formula any(Yaml.Items list, Place place) {
    List<Formula> parts = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (item instanceof Yaml.Fields fields) {
        checkEither(fields);
        addIfRead(parts, among(fields));
      } else {
        notAMapping(item, "pattern-either");
      }
    }
    return new Formula.Or(List.copyOf(parts), place);
  }

  /** What any item of a model matches. */
  private @Nullable Formula used(Yaml.Scalar model) {
    if (!open.add(model.text())) {
      problems.error(
          model.place(),
          "the model '" + model.text() + "' uses itself",
          "Write its patterns out where it is used");
      return null;
    }
    List<Yaml> items = patterns.model(model);
    Formula any = any(new Yaml.Items(items, items.size(), model.place()), model.place());
    open.remove(model.text());
    return any;
  }

  private void checkEither(Yaml.Fields fields) {
    Set<String> negative = Set.copyOf(fields.fields().keySet());
    for (String name : NEGATIVE) {
      if (negative.contains(name)) {
        problems.error(
            fields.place(),
            "'" + name + "' stands in a 'pattern-either', where it takes nothing away",
            "Put it beside the pattern it limits, in a 'patterns' list");
        return;
      }
    }
    problems.check(fields, Vocabulary.FORMULA);
  }

  /**
   * @param negativeOnly whether the list may take away only, from what is given
   */
  Formula all(Yaml.Items list, Place place, boolean negativeOnly) {
    List<Formula> parts = new ArrayList<>();
    List<Condition> filters = new ArrayList<>();
    List<Formula.Focus> focus = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (item instanceof Yaml.Fields fields) {
        step(fields, parts, filters, focus);
      } else {
        notAMapping(item, "patterns");
      }
    }
    boolean positive = parts.stream().anyMatch(part -> !isNegative(part));
    if (!positive && !negativeOnly && !problems.fatal()) {
      problems.error(
          place,
          "'patterns' only takes away; nothing says what to look for",
          "Add a pattern, pattern-either, pattern-inside or pattern-regex to the list");
    }
    Formula and = new Formula.And(List.copyOf(parts), place);
    return filters.isEmpty() && focus.isEmpty()
        ? and
        : new Formula.Where(
            and,
            List.copyOf(filters),
            List.copyOf(focus),
            Optional.empty(),
            Optional.empty(),
            place);
  }

  private static boolean isNegative(Formula part) {
    return part instanceof Formula.Not || part instanceof Formula.NotInside;
  }

  private void step(
      Yaml.Fields fields, List<Formula> parts, List<Condition> filters, List<Formula.Focus> focus) {
    problems.check(fields, Vocabulary.STEP);
    List<String> operators = operators(fields, Vocabulary.STEP);
    if (operators.size() > 1) {
      problems.error(
          fields.place(),
          "one item of 'patterns' has several operators: " + String.join(", ", operators),
          "Give each operator its own dash");
    }
    for (Map.Entry<String, Yaml.Field> field : fields.fields().entrySet()) {
      String name = field.getKey();
      if (name.equals("focus-metavariable")) {
        focus.add(
            new Formula.Focus(Texts.texts(field.getValue().value()), field.getValue().place()));
      } else if (name.startsWith("metavariable-")) {
        Condition condition = conditions.read(name, field.getValue());
        if (condition != null) {
          filters.add(condition);
        }
      } else if (operators.contains(name)) {
        addIfRead(parts, operator(name, fields, true));
      }
    }
  }

  private static void addIfRead(List<Formula> parts, @Nullable Formula part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private void notAMapping(Yaml item, String list) {
    problems.error(
        item.place(),
        "an item of '" + list + "' is " + item.described(),
        "Begin it with an operator: '- pattern: ...'");
  }
}
