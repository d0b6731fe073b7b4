package dev.countersign.rules.read;

import dev.countersign.rules.CodeAnalyzer;
import dev.countersign.rules.Condition;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Place;
import dev.countersign.rules.compare.Comparison;
import dev.countersign.rules.compare.ComparisonException;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what limits the bindings of a match. */
final class ConditionReader {
  private static final Set<String> ANALYZERS = Set.of("entropy", "entropy_v2", "redos");

  private final Languages languages;
  private final PatternReader patterns;
  private final Problems problems;

  ConditionReader(Languages languages, PatternReader patterns, Problems problems) {
    this.languages = languages;
    this.patterns = patterns;
    this.problems = problems;
  }

  /** The condition of a {@code metavariable-...} key; null after a problem. */
  @Nullable Condition read(String name, Yaml.Field field) {
    if (!(field.value() instanceof Yaml.Fields fields)) {
      return null;
    }
    Place place = field.place();
    return switch (name) {
      case "metavariable-regex" -> {
        problems.check(fields, Vocabulary.METAVARIABLE_REGEX);
        yield regex(fields, place);
      }
      case "metavariable-pattern" -> {
        problems.check(fields, Vocabulary.METAVARIABLE_PATTERN);
        yield pattern(fields, place);
      }
      case "metavariable-comparison" -> {
        problems.check(fields, Vocabulary.METAVARIABLE_COMPARISON);
        yield comparison(fields, place);
      }
      case "metavariable-type" -> {
        problems.check(fields, Vocabulary.METAVARIABLE_TYPE);
        yield type(fields, place);
      }
      case "metavariable-analysis" -> {
        problems.check(fields, Vocabulary.METAVARIABLE_ANALYSIS);
        yield analysis(fields, place);
      }
      case "metavariable-name" -> {
        problems.check(fields, Vocabulary.METAVARIABLE_NAME);
        yield name(fields, place);
      }
      default -> null;
    };
  }

  /** The conditions of one item of {@code where}; a focus is not among them. */
  List<Condition> where(Yaml.Fields fields) {
    problems.check(fields, Vocabulary.WHERE);
    Place place = fields.place();
    List<@Nullable Condition> read = new ArrayList<>();
    if (fields.get("comparison") != null) {
      read.add(comparison(fields, place));
    }
    if (fields.get("regex") != null) {
      read.add(regex(fields, place));
    }
    if (fields.get("type") != null || fields.get("types") != null) {
      read.add(type(fields, place));
    }
    if (fields.get("analyzer") != null) {
      read.add(analysis(fields, place));
    }
    if (fields.get("name") != null || fields.get("module") != null) {
      read.add(name(fields, place));
    }
    if (fields.get("pattern") != null || fields.get("all") != null || fields.get("any") != null) {
      read.add(matching(fields, place));
    }
    if (read.isEmpty() && fields.get("focus") == null) {
      problems.error(
          place,
          "this item of 'where' asks for nothing",
          "Add regex, pattern, comparison, type, analyzer or focus");
    }
    List<Condition> conditions = new ArrayList<>();
    for (Condition condition : read) {
      if (condition != null) {
        conditions.add(condition);
      }
    }
    return conditions;
  }

  private @Nullable Condition regex(Yaml.Fields fields, Place place) {
    String name = metavariable(fields);
    return name != null && fields.get("regex") instanceof Yaml.Scalar regex
        ? new Condition.Regex(
            name, patterns.checked(regex), Texts.flag(fields, "constant-propagation", false), place)
        : null;
  }

  private @Nullable Condition pattern(Yaml.Fields fields, Place place) {
    String name = metavariable(fields);
    Optional<String> language = language(fields);
    if (language.isEmpty() && fields.get("language") != null) {
      return null;
    }
    PatternReader reader = reader(language);
    ConditionReader nested = new ConditionReader(languages, reader, problems);
    FormulaReader formulas = new FormulaReader(reader, nested, problems);
    Formula formula =
        fields.get("patterns") instanceof Yaml.Items list
            ? formulas.all(list, place, true)
            : formulas.among(fields);
    return name == null || formula == null
        ? null
        : new Condition.Pattern(name, formula, language, language.flatMap(languages::named), place);
  }

  private @Nullable Condition matching(Yaml.Fields fields, Place place) {
    String name = metavariable(fields);
    Optional<String> language = language(fields);
    if (language.isEmpty() && fields.get("language") != null) {
      return null;
    }
    PatternReader reader = reader(language);
    ConditionReader nested = new ConditionReader(languages, reader, problems);
    Formula formula = new MatchReader(reader, nested, problems).nested(fields);
    return name == null || formula == null
        ? null
        : new Condition.Pattern(name, formula, language, language.flatMap(languages::named), place);
  }

  /** The id of the language that is asked for, if it is another. */
  private Optional<String> language(Yaml.Fields fields) {
    if (!(fields.get("language") instanceof Yaml.Scalar scalar)) {
      return Optional.empty();
    }
    if (PatternReader.isText(scalar.text())) {
      return Optional.of(scalar.text());
    }
    Optional<String> id = languages.named(scalar.text()).map(Language::id);
    if (id.isEmpty()) {
      problems.error(
          scalar.place(),
          "the language '" + scalar.text() + "' has no front end",
          "Known: " + LanguageNames.known(languages));
    }
    return id;
  }

  private PatternReader reader(Optional<String> language) {
    return language
        .map(id ->
            new PatternReader(
                languages.named(id).stream().toList(),
                PatternReader.isText(id),
                patterns.reading(),
                problems))
        .orElse(patterns);
  }

  private @Nullable Condition comparison(Yaml.Fields fields, Place place) {
    if (!(fields.get("comparison") instanceof Yaml.Scalar scalar)) {
      return null;
    }
    try {
      Comparison.parse(scalar.text());
    } catch (ComparisonException e) {
      problems.error(
          Texts.within(scalar, e.offset()),
          "the comparison cannot be read at column " + (e.offset() + 1) + ": " + e.getMessage(),
          "Write it as Python would: '$X > 10 and str($Y) == \"a\"'");
    }
    Optional<String> name =
        fields.get("metavariable") == null
            ? Optional.empty()
            : Optional.ofNullable(metavariable(fields));
    return new Condition.Comparison(
        name,
        scalar.text(),
        Texts.number(fields, "base"),
        Texts.flag(fields, "strip", false),
        place);
  }

  private @Nullable Condition type(Yaml.Fields fields, Place place) {
    String name = metavariable(fields);
    List<String> types = new ArrayList<>(Texts.texts(fields.get("type")));
    types.addAll(Texts.texts(fields.get("types")));
    if (types.isEmpty()) {
      problems.error(place, "no type is named", "Add 'type:' or 'types:'");
    }
    return name == null
        ? null
        : new Condition.Type(
            name, List.copyOf(types), TypeReader.read(types, patterns.languages()), place);
  }

  private @Nullable Condition analysis(Yaml.Fields fields, Place place) {
    String name = metavariable(fields);
    String analyzer = Texts.text(fields, "analyzer").orElse("");
    if (!ANALYZERS.contains(analyzer) && CodeAnalyzer.named(analyzer).isEmpty()) {
      problems.error(
          place,
          "the analyzer '" + analyzer + "' is not known",
          Nearest.of(analyzer, ANALYZERS)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("Known: entropy, entropy_v2, redos, foreign"));
    }
    return name == null ? null : new Condition.Analysis(name, analyzer, place);
  }

  private @Nullable Condition name(Yaml.Fields fields, Place place) {
    String name = metavariable(fields);
    List<String> modules = new ArrayList<>(Texts.texts(fields.get("module")));
    modules.addAll(Texts.texts(fields.get("modules")));
    return name == null
        ? null
        : new Condition.Name(name, Texts.texts(fields.get("name")), List.copyOf(modules), place);
  }

  private @Nullable String metavariable(Yaml.Fields fields) {
    if (!(fields.get("metavariable") instanceof Yaml.Scalar scalar)) {
      problems.error(
          fields.place(), "no metavariable is named", "Add 'metavariable: $X' to this item");
      return null;
    }
    if (!scalar.text().matches("\\$(\\.\\.\\.)?[A-Z_][A-Z_0-9]*|\\$[0-9]+")) {
      problems.error(
          scalar.place(),
          "'" + scalar.text() + "' is no metavariable",
          "Write a dollar sign and capital letters, digits or underscores: $X");
      return null;
    }
    return scalar.text();
  }
}
