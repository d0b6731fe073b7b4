package dev.countersign.rules.read;

import dev.countersign.rules.Condition;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the newer form of a formula: {@code all}, {@code any}, {@code not}, {@code where}. */
final class MatchReader {
  private static final List<String> OPERATORS =
      List.of("pattern", "regex", "all", "any", "not", "inside", "anywhere");

  private final PatternReader patterns;
  private final ConditionReader conditions;
  private final Problems problems;

  MatchReader(PatternReader patterns, ConditionReader conditions, Problems problems) {
    this.patterns = patterns;
    this.conditions = conditions;
    this.problems = problems;
  }

  /** A pattern as text, or a mapping with one operator; null after a problem. */
  @Nullable Formula read(@Nullable Yaml value) {
    return switch (value) {
      case Yaml.Scalar text -> patterns.pattern(text);
      case Yaml.Fields fields -> {
        problems.check(fields, Vocabulary.MATCH);
        yield among(fields, OPERATORS);
      }
      case null, default -> null;
    };
  }

  /** The formula that a mapping of another shape holds beside its own keys. */
  @Nullable Formula among(Yaml.Fields fields) {
    return among(fields, OPERATORS);
  }

  /** The formula of a {@code where} item, in which {@code regex} is a condition of its own. */
  @Nullable Formula nested(Yaml.Fields fields) {
    return among(fields, List.of("pattern", "all", "any"));
  }

  private @Nullable Formula among(Yaml.Fields fields, List<String> operators) {
    List<String> present = operators.stream().filter(key -> fields.get(key) != null).toList();
    if (present.size() != 1) {
      problems.error(
          fields.place(),
          present.isEmpty()
              ? "nothing says what to look for"
              : "these stand side by side: " + String.join(", ", present),
          present.isEmpty()
              ? "Add one of " + String.join(", ", operators)
              : "Put them into one 'all' list, each after its own dash");
      return null;
    }
    Formula formula = operator(present.getFirst(), fields);
    return formula == null ? null : limited(formula, fields);
  }

  private @Nullable Formula operator(String name, Yaml.Fields fields) {
    Yaml value = fields.get(name);
    Place place = fields.placeOf(name);
    return switch (name) {
      case "pattern" -> value instanceof Yaml.Scalar text ? patterns.pattern(text) : null;
      case "regex" -> value instanceof Yaml.Scalar text ? patterns.regex(text) : null;
      case "all" -> new Formula.And(parts(value), place);
      case "any" -> new Formula.Or(parts(value), place);
      default -> wrapped(name, value, place);
    };
  }

  private @Nullable Formula wrapped(String name, @Nullable Yaml value, Place place) {
    Formula inner = read(value);
    if (inner == null) {
      return null;
    }
    return switch (name) {
      case "not" -> negated(inner, place);
      case "inside" -> new Formula.Inside(inner, place);
      default -> new Formula.Anywhere(inner, place);
    };
  }

  private static Formula negated(Formula inner, Place place) {
    return inner instanceof Formula.Inside inside
        ? new Formula.NotInside(inside.inner(), place)
        : new Formula.Not(inner, place);
  }

  private List<Formula> parts(@Nullable Yaml value) {
    List<Formula> parts = new ArrayList<>();
    if (value instanceof Yaml.Items list) {
      for (Yaml item : list.items()) {
        Formula part = read(item);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return List.copyOf(parts);
  }

  private Formula limited(Formula formula, Yaml.Fields fields) {
    List<Condition> filters = new ArrayList<>();
    List<Formula.Focus> focus = new ArrayList<>();
    if (fields.get("where") instanceof Yaml.Items list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Fields where) {
          filters.addAll(conditions.where(where));
          Yaml narrowed = where.get("focus");
          if (narrowed != null) {
            focus.add(new Formula.Focus(Texts.texts(narrowed), where.place()));
          }
        } else {
          problems.error(
              item.place(),
              "an item of 'where' is " + item.described(),
              "Begin it with 'metavariable:', 'comparison:' or 'focus:'");
        }
      }
    }
    Optional<String> as = Texts.text(fields, "as");
    Optional<String> fix = Texts.text(fields, "fix");
    boolean plain = filters.isEmpty() && focus.isEmpty() && as.isEmpty() && fix.isEmpty();
    return plain
        ? formula
        : new Formula.Where(
            formula, List.copyOf(filters), List.copyOf(focus), as, fix, fields.place());
  }
}
