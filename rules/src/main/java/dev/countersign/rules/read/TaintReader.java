package dev.countersign.rules.read;

import dev.countersign.rules.Formula;
import dev.countersign.rules.LabelFormula;
import dev.countersign.rules.Place;
import dev.countersign.rules.SiblingSpec;
import dev.countersign.rules.TaintSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the lists of patterns that taint rules, in both forms, and comparisons are made of. */
final class TaintReader {
  private final Function<Yaml.Fields, @Nullable Formula> formulas;
  private final PatternReader patterns;
  private final Function<Yaml.Scalar, List<Yaml>> models;
  private final Problems problems;

  /**
   * @param formulas reads the formula among an item's keys
   * @param models the items of the model of that name
   */
  TaintReader(
      Function<Yaml.Fields, @Nullable Formula> formulas,
      PatternReader patterns,
      Function<Yaml.Scalar, List<Yaml>> models,
      Problems problems) {
    this.formulas = formulas;
    this.patterns = patterns;
    this.models = models;
    this.problems = problems;
  }

  /** {@code pattern-sources} and so on. */
  TaintSpec old(Yaml.Fields rule) {
    return new TaintSpec(
        items(rule.get("pattern-sources"), Vocabulary.SOURCE, this::source),
        items(rule.get("pattern-sinks"), Vocabulary.SINK, this::sink),
        items(rule.get("pattern-sanitizers"), Vocabulary.SANITIZER, this::sanitizer),
        items(rule.get("pattern-propagators"), Vocabulary.PROPAGATOR, this::propagator));
  }

  /** {@code taint}. */
  TaintSpec recent(Yaml.Fields taint) {
    problems.check(taint, Vocabulary.TAINT);
    return new TaintSpec(
        items(taint.get("sources"), Vocabulary.TAINT_SOURCE, this::source),
        items(taint.get("sinks"), Vocabulary.TAINT_SINK, this::sink),
        items(taint.get("sanitizers"), Vocabulary.TAINT_SANITIZER, this::sanitizer),
        items(taint.get("propagators"), Vocabulary.TAINT_PROPAGATOR, this::propagator));
  }

  /** {@code pattern-members} and what guards them. */
  SiblingSpec siblings(Yaml.Fields rule) {
    return new SiblingSpec(
        any(rule, "pattern-members"),
        any(rule, "pattern-graver-members"),
        any(rule, "pattern-guards"),
        any(rule, "pattern-guards-of-all"),
        Texts.text(rule, "members-alike"));
  }

  private Formula any(Yaml.Fields rule, String key) {
    List<Formula> parts = items(rule.get(key), Vocabulary.FORMULA, (formula, _) -> formula);
    return new Formula.Or(parts, rule.placeOf(key));
  }

  /** Makes one item of its formula and its other keys. */
  private interface Maker<T> {
    T make(Formula formula, Yaml.Fields fields);
  }

  private <T> List<T> items(@Nullable Yaml value, Shape shape, Maker<T> maker) {
    List<T> items = new ArrayList<>();
    if (value instanceof Yaml.Items list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Fields fields && fields.get("use") instanceof Yaml.Scalar name) {
          checkUse(fields, shape);
          models
              .apply(name)
              .forEach(one -> add(items, item(one, Optional.of(fields), shape, maker)));
        } else {
          add(items, item(item, Optional.empty(), shape, maker));
        }
      }
    }
    return List.copyOf(items);
  }

  private static <T> void add(List<T> items, @Nullable T item) {
    if (item != null) {
      items.add(item);
    }
  }

  /** What is looked for is the model's; how it counts may be said beside it. */
  private void checkUse(Yaml.Fields use, Shape shape) {
    problems.checkKeys(use, shape);
    List<String> operators = FormulaReader.operators(use, Vocabulary.FORMULA);
    if (operators.size() != 1) {
      problems.error(
          use.place(),
          "these stand side by side: " + String.join(", ", operators),
          "Put them into one 'patterns' list, each after its own dash");
    }
  }

  /**
   * One item.
   *
   * @param use where it is taken in from a model, and what is said there counts first
   */
  private <T> @Nullable T item(Yaml item, Optional<Yaml.Fields> use, Shape shape, Maker<T> maker) {
    if (item instanceof Yaml.Scalar text && shape.key("all").isPresent()) {
      Yaml.Fields none = new Yaml.Fields(Map.of(), 1, text.place());
      return maker.make(patterns.pattern(text), use.orElse(none));
    }
    if (!(item instanceof Yaml.Fields fields)) {
      problems.error(
          item.place(),
          "a " + shape.name() + " is " + item.described(),
          "Begin it with an operator: '- pattern: ...'");
      return null;
    }
    problems.check(fields, shape);
    Formula formula = use.isPresent() ? shared(fields) : formulas.apply(fields);
    return formula == null ? null : maker.make(formula, use.map(fields::under).orElse(fields));
  }

  /** What has problems is read for each rule, so that each hears of them. */
  private @Nullable Formula shared(Yaml.Fields fields) {
    Formula[] own = new Formula[1];
    Formula known =
        patterns
            .reading()
            .shared(
                fields,
                patterns.languages(),
                () -> {
                  int before = problems.found().size();
                  own[0] = formulas.apply(fields);
                  return problems.found().size() == before ? own[0] : null;
                });
    return known == null ? own[0] : known;
  }

  private TaintSpec.Source source(Formula formula, Yaml.Fields fields) {
    return new TaintSpec.Source(
        formula,
        sideEffect(fields, TaintSpec.SideEffect.NO),
        Texts.flag(fields, "exact", false),
        Texts.flag(fields, "control", false),
        Texts.text(fields, "label").orElse(TaintSpec.DEFAULT_LABEL),
        requires(fields.get("requires")),
        Texts.text(fields, "question"),
        fields.place());
  }

  private TaintSpec.Sink sink(Formula formula, Yaml.Fields fields) {
    return new TaintSpec.Sink(
        formula,
        Texts.flag(fields, "exact", true),
        Texts.flag(fields, "at-exit", false),
        requires(fields.get("requires")),
        requiresOf(fields.get("requires")),
        Texts.texts(fields.get("parts")),
        Texts.text(fields, "question"),
        fields.place());
  }

  private TaintSpec.Sanitizer sanitizer(Formula formula, Yaml.Fields fields) {
    return new TaintSpec.Sanitizer(
        formula,
        sideEffect(fields, TaintSpec.SideEffect.NO),
        Texts.flag(fields, "exact", false),
        Texts.flag(fields, "not_conflicting", Texts.flag(fields, "not-conflicting", false)),
        Texts.text(fields, "when").map(Boolean::parseBoolean),
        Texts.text(fields, "question"),
        fields.place());
  }

  private TaintSpec.Propagator propagator(Formula formula, Yaml.Fields fields) {
    return new TaintSpec.Propagator(
        formula,
        Texts.text(fields, "from").orElse(""),
        Texts.text(fields, "to").orElse(""),
        sideEffect(fields, TaintSpec.SideEffect.YES),
        Texts.text(fields, "label"),
        requires(fields.get("requires")),
        Texts.texts(fields.get("replace-labels")),
        fields.place());
  }

  private static TaintSpec.SideEffect sideEffect(
      Yaml.Fields fields, TaintSpec.SideEffect otherwise) {
    return switch (Texts.text(fields, "by-side-effect").orElse("")) {
      case "true", "True" -> TaintSpec.SideEffect.YES;
      case "false", "False" -> TaintSpec.SideEffect.NO;
      case "only" -> TaintSpec.SideEffect.ONLY;
      default -> otherwise;
    };
  }

  private LabelFormula requires(@Nullable Yaml value) {
    if (!(value instanceof Yaml.Scalar scalar)) {
      return LabelFormula.none();
    }
    try {
      return new LabelParser(scalar.text()).parse();
    } catch (IllegalArgumentException e) {
      Place place = scalar.place();
      problems.error(
          place,
          "'requires' cannot be read: " + e.getMessage(),
          "Write labels with and, or, not and brackets: 'A and not B'");
      return LabelFormula.none();
    }
  }

  private List<TaintSpec.MetavariableRequires> requiresOf(@Nullable Yaml value) {
    List<TaintSpec.MetavariableRequires> all = new ArrayList<>();
    if (value instanceof Yaml.Items list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Fields fields) {
          add(all, fields);
        }
      }
    }
    return List.copyOf(all);
  }

  /** Either {@code metavariable: $X, requires: A}, or the short {@code $X: A}. */
  private void add(List<TaintSpec.MetavariableRequires> all, Yaml.Fields fields) {
    if (fields.get("metavariable") instanceof Yaml.Scalar name) {
      all.add(new TaintSpec.MetavariableRequires(name.text(), requires(fields.get("requires"))));
      return;
    }
    fields
        .fields()
        .forEach((name, field) ->
            all.add(new TaintSpec.MetavariableRequires(name, requires(field.value()))));
  }
}
