package dev.countersign.rules.read;

import dev.countersign.rules.FixRegex;
import dev.countersign.rules.Formula;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.PathFilter;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleMetadata;
import dev.countersign.rules.RuleOptions;
import dev.countersign.rules.Severity;
import dev.countersign.rules.TaintSpec;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code rules}. */
final class OneRuleReader {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._/-]+");

  private final Yaml.Fields fields;
  private final Languages known;
  private final Reading reading;
  private final Problems problems;
  private final Set<String> languages = new LinkedHashSet<>();

  OneRuleReader(Yaml.Fields fields, Reading reading) {
    this.fields = fields;
    this.known = reading.languages();
    this.reading = reading;
    this.problems = new Problems(Texts.text(fields, "id"));
  }

  Problems problems() {
    return problems;
  }

  /** The rule; null when it cannot be used. */
  @Nullable Rule read() {
    problems.check(fields, Vocabulary.RULE);
    checkId();
    readLanguages();
    Optional<Severity> severity = severity();
    PatternReader patterns = new PatternReader(frontEnds(), hasText(), reading, problems);
    Rule.@Nullable Check check = languages.isEmpty() ? null : check(patterns);
    languages.removeAll(patterns.unreadable());
    if (problems.fatal() || check == null || severity.isEmpty()) {
      return null;
    }
    return new Rule(
        Texts.text(fields, "id").orElse(""),
        fields.place(),
        List.copyOf(languages),
        severity.get(),
        Texts.text(fields, "message").orElse("").strip(),
        check,
        new RuleMetadata(mapping("metadata")),
        options(),
        paths(),
        Texts.text(fields, "fix").map(OneRuleReader::withoutLastNewline),
        fixRegexes(patterns));
  }

  private void checkId() {
    if (fields.get("id") instanceof Yaml.Scalar id && !ID.matcher(id.text()).matches()) {
      problems.error(
          id.place(),
          "the id '" + id.text() + "' has characters that an id may not have",
          "Use letters, digits, dots, dashes and underscores");
    }
  }

  private void readLanguages() {
    List<Runnable> unknown = new ArrayList<>();
    for (String name : Texts.texts(fields.get("languages"))) {
      if (name.equals(Rule.PROJECT)) {
        languages.add(name);
      } else if (PatternReader.isText(name) || name.equals("none")) {
        languages.add(name.equals("none") ? Rule.REGEX : name);
      } else {
        known
            .named(name)
            .map(Language::id)
            .ifPresentOrElse(languages::add, () -> unknown.add(() -> unknownLanguage(name)));
      }
    }
    unknown.forEach(Runnable::run);
  }

  private void unknownLanguage(String name) {
    String message = "the language '" + name + "' has no front end";
    String advice =
        Nearest.of(name, LanguageNames.all(known))
                .filter(near -> name.length() > 2)
                .map(near -> "Did you mean '" + near + "'? ")
                .orElse("")
            + "Known: "
            + LanguageNames.known(known);
    if (languages.isEmpty()) {
      problems.error(fields.placeOf("languages"), message, advice);
    } else {
      problems.warning(
          fields.placeOf("languages"),
          message + "; the rule is used for its other languages",
          advice);
    }
  }

  private List<Language> frontEnds() {
    return languages.stream().flatMap(id -> known.named(id).stream()).toList();
  }

  private boolean hasText() {
    return languages.stream().anyMatch(PatternReader::isText);
  }

  private Optional<Severity> severity() {
    Optional<String> name = Texts.text(fields, "severity");
    Optional<Severity> severity = name.flatMap(Severity::of);
    if (name.isPresent() && severity.isEmpty()) {
      problems.error(
          fields.placeOf("severity"),
          "the severity '" + name.get() + "' is not known",
          "Write CRITICAL, HIGH, MEDIUM or LOW; ERROR, WARNING and INFO are read too");
    }
    return severity;
  }

  private Rule.@Nullable Check check(PatternReader patterns) {
    ConditionReader conditions = new ConditionReader(known, patterns, problems);
    FormulaReader formulas = new FormulaReader(patterns, conditions, problems);
    MatchReader matches = new MatchReader(patterns, conditions, problems);
    String mode = Texts.text(fields, "mode").orElse("search");
    if (fields.get("taint") instanceof Yaml.Fields taint) {
      return taint(taints(matches::among, patterns).recent(taint));
    }
    return switch (mode) {
      case "search" ->
          search(fields.get("match") == null ? formulas.among(fields) : match(matches));
      case "taint" -> oldTaint(taints(formulas::among, patterns));
      case "siblings" -> siblings(taints(formulas::among, patterns));
      case "inspect" -> inspect();
      default -> {
        problems.error(
            fields.placeOf("mode"),
            "the mode '" + mode + "' is not supported",
            "Write 'mode: taint', 'mode: siblings' or 'mode: inspect', or leave the key out for a search");
        yield null;
      }
    };
  }

  private TaintReader taints(
      Function<Yaml.Fields, @Nullable Formula> formulas, PatternReader patterns) {
    return new TaintReader(formulas, patterns, patterns::model, problems);
  }

  private @Nullable Formula match(MatchReader matches) {
    for (Shape.Key key : Vocabulary.FORMULA.keys()) {
      if (fields.get(key.name()) != null) {
        problems.error(
            fields.placeOf(key.name()),
            "'" + key.name() + "' stands beside 'match'",
            "Use one of the two forms");
      }
    }
    return matches.read(fields.get("match"));
  }

  private static Rule.@Nullable Check search(@Nullable Formula formula) {
    return formula == null ? null : new Rule.Search(formula);
  }

  private Rule.Check oldTaint(TaintReader reader) {
    require("taint", "pattern-sources", "pattern-sinks");
    return taint(reader.old(fields));
  }

  private Rule.Check siblings(TaintReader reader) {
    require("siblings", "pattern-members", "pattern-guards");
    return new Rule.Siblings(reader.siblings(fields));
  }

  private Rule.@Nullable Check inspect() {
    if (languages.contains(Rule.PROJECT)) {
      return inspectProject();
    }
    String name = Texts.text(fields, "inspect").orElse("");
    Optional<Inspector> inspector = reading.inspectors().named(name);
    if (inspector.isEmpty()) {
      problems.error(
          fields.placeOf("inspect"),
          name.isEmpty()
              ? "mode inspect has no 'inspect'"
              : "there is no inspection '" + name + "'",
          "Write one of " + String.join(", ", reading.inspectors().names()));
      return null;
    }
    try {
      return new Rule.Inspect(name, inspector.get().inspection(new Parameters(mapping("with"))));
    } catch (IllegalArgumentException e) {
      problems.error(
          fields.placeOf("with"),
          "the inspection '" + name + "' cannot be used: " + e.getMessage(),
          "Mend its parameters under 'with'");
      return null;
    }
  }

  private Rule.@Nullable Check inspectProject() {
    String name = Texts.text(fields, "inspect").orElse("");
    Optional<ProjectInspector> inspector = reading.inspectors().ofProject(name);
    if (inspector.isEmpty()) {
      problems.error(
          fields.placeOf("inspect"),
          "there is no inspection of projects '" + name + "'",
          "Write one of " + String.join(", ", reading.inspectors().projectNames()));
      return null;
    }
    try {
      return new Rule.OfProject(name, inspector.get().inspection(new Parameters(mapping("with"))));
    } catch (IllegalArgumentException e) {
      problems.error(
          fields.placeOf("with"),
          "the inspection '" + name + "' cannot be used: " + e.getMessage(),
          "Mend its parameters under 'with'");
      return null;
    }
  }

  private void require(String mode, String... keys) {
    for (String key : keys) {
      if (fields.get(key) == null) {
        problems.error(
            fields.place(),
            "mode " + mode + " has no '" + key + "'",
            "Add '" + key + ":' with a list");
      }
    }
  }

  private static Rule.Check taint(TaintSpec spec) {
    return new Rule.Taint(spec);
  }

  private Map<String, Object> mapping(String key) {
    return fields.get(key) instanceof Yaml.Fields mapping ? mapping.plain() : Map.of();
  }

  private RuleOptions options() {
    if (fields.get("options") instanceof Yaml.Fields options) {
      options.fields().forEach((name, field) -> checkOption(name, field));
    }
    return new RuleOptions(mapping("options"));
  }

  private void checkOption(String name, Yaml.Field field) {
    if (!Options.KNOWN.contains(name)) {
      problems.warning(
          field.place(),
          "the option '" + name + "' is not known and has no effect",
          Nearest.of(name, Options.KNOWN)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("Leave it out"));
    }
  }

  private PathFilter paths() {
    if (!(fields.get("paths") instanceof Yaml.Fields paths)) {
      return PathFilter.ALL;
    }
    problems.check(paths, Vocabulary.PATHS);
    return new PathFilter(Texts.texts(paths.get("include")), Texts.texts(paths.get("exclude")));
  }

  private List<FixRegex> fixRegexes(PatternReader patterns) {
    Yaml value = fields.get("fix-regex");
    List<Yaml> items =
        switch (value) {
          case Yaml.Items list -> list.items();
          case null -> List.of();
          default -> List.of(value);
        };
    List<FixRegex> all = new ArrayList<>();
    for (Yaml item : items) {
      if (item instanceof Yaml.Fields fix) {
        problems.check(fix, Vocabulary.FIX_REGEX);
        if (fix.get("regex") instanceof Yaml.Scalar regex) {
          all.add(fixRegex(fix, patterns.checked(regex)));
        }
      }
    }
    return List.copyOf(all);
  }

  private FixRegex fixRegex(Yaml.Fields fix, String regex) {
    Optional<String> replacement = Texts.text(fix, "replacement");
    Optional<String> insert = Texts.text(fix, "insert").map(OneRuleReader::withoutLastNewline);
    if (replacement.isPresent() == insert.isPresent()) {
      problems.error(
          fix.place(),
          "a 'fix-regex' has " + (insert.isPresent() ? "two changes" : "no change"),
          "Say what stands there afterwards with 'replacement', or what is added with 'insert'");
    }
    return new FixRegex(regex, replacement, insert, Texts.number(fix, "count"));
  }

  /** A block of one line ends in a newline that its author did not mean. */
  private static String withoutLastNewline(String fix) {
    return fix.endsWith("\n") ? fix.substring(0, fix.length() - 1) : fix;
  }
}
