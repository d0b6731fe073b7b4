package dev.countersign.rules.read;

import static dev.countersign.rules.read.ValueType.Simple.ANYTHING;
import static dev.countersign.rules.read.ValueType.Simple.FLAG;
import static dev.countersign.rules.read.ValueType.Simple.MAPPING;
import static dev.countersign.rules.read.ValueType.Simple.NUMBER;
import static dev.countersign.rules.read.ValueType.Simple.SIDE_EFFECT;
import static dev.countersign.rules.read.ValueType.Simple.TEXT;
import static dev.countersign.rules.read.ValueType.Simple.TEXTS;

import java.util.List;
import java.util.Map;

/**
 * Every key of the rule language: the one table that the reader checks against and that the JSON
 * Schema is made of.
 */
final class Vocabulary {
  /** A whole file. */
  static final Shape FILE = new Shape("file");

  /** One rule. */
  static final Shape RULE = new Shape("rule");

  /** What a search looks for: one of these keys. */
  static final Shape FORMULA = new Shape("formula");

  /** One item of {@code patterns}. */
  static final Shape STEP = new Shape("step");

  /** One item of {@code pattern-sources} and its sisters. */
  static final Shape SOURCE = new Shape("source");

  static final Shape SINK = new Shape("sink");
  static final Shape SANITIZER = new Shape("sanitizer");
  static final Shape PROPAGATOR = new Shape("propagator");

  /** The newer form of a formula, under {@code match}. */
  static final Shape MATCH = new Shape("match");

  /** One item of {@code where}. */
  static final Shape WHERE = new Shape("where");

  /** The newer form of taint, under {@code taint}. */
  static final Shape TAINT = new Shape("taint");

  static final Shape TAINT_SOURCE = new Shape("taint-source");
  static final Shape TAINT_SINK = new Shape("taint-sink");
  static final Shape TAINT_SANITIZER = new Shape("taint-sanitizer");
  static final Shape TAINT_PROPAGATOR = new Shape("taint-propagator");
  static final Shape METAVARIABLE_REGEX = new Shape("metavariable-regex");
  static final Shape METAVARIABLE_PATTERN = new Shape("metavariable-pattern");
  static final Shape METAVARIABLE_COMPARISON = new Shape("metavariable-comparison");
  static final Shape METAVARIABLE_TYPE = new Shape("metavariable-type");
  static final Shape METAVARIABLE_ANALYSIS = new Shape("metavariable-analysis");
  static final Shape METAVARIABLE_NAME = new Shape("metavariable-name");
  static final Shape REQUIRES = new Shape("requires");
  static final Shape PATHS = new Shape("paths");
  static final Shape FIX_REGEX = new Shape("fix-regex");

  /** Keys of the language that this engine does not run, with what to write instead. */
  static final Map<String, String> UNSUPPORTED =
      Map.of(
          "pattern-where-python", "Write metavariable-comparison or metavariable-regex instead",
          "equivalences", "Write each equivalent pattern into a pattern-either",
          "join", "Write one rule for each file; rules are not joined",
          "extract", "Write metavariable-pattern with 'language' for code within strings",
          "steps", "Write one rule for each step",
          "validators", "Secrets are never tried out; describe the secret with patterns alone",
          "r2c-internal-project-depends-on", "Dependencies are checked by 'countersign deps'",
          "depends-on", "Dependencies are checked by 'countersign deps'",
          "project-depends-on", "Dependencies are checked by 'countersign deps'");

  private static final String USE =
      "Takes in the items of a model, which stands under 'models' in this or another file.";

  private static final ValueType FORMULA_VALUE = new ValueType.PatternOr(FORMULA);
  private static final ValueType MATCH_VALUE = new ValueType.PatternOr(MATCH);
  private static final ValueType MATCHES = new ValueType.Many(MATCH_VALUE);

  static {
    formulas();
    conditions();
    newForm();
    taint(SOURCE, SINK, SANITIZER, PROPAGATOR, FORMULA);
    taint(TAINT_SOURCE, TAINT_SINK, TAINT_SANITIZER, TAINT_PROPAGATOR, MATCH);
    rule();
  }

  private Vocabulary() {}

  private static void formulas() {
    FORMULA
        .optional("pattern", TEXT, "Code with holes: '...', '$X', '$...ARGS', '<... e ...>'.")
        .optional("patterns", new ValueType.Many(new ValueType.One(STEP)), "All of these hold.")
        .optional(
            "pattern-either", new ValueType.Many(new ValueType.One(FORMULA)), "One of these holds.")
        .optional("pattern-regex", TEXT, "Text that this regular expression finds.")
        .optional("pattern-inside", FORMULA_VALUE, "Only within what this matches.")
        .optional("use", TEXT, USE);
    STEP.all(FORMULA)
        .optional("pattern-not", FORMULA_VALUE, "Not where this matches exactly the same code.")
        .optional("pattern-not-inside", FORMULA_VALUE, "Not within what this matches.")
        .optional("pattern-not-regex", TEXT, "Not where this expression finds overlapping text.")
        .optional(
            "semgrep-internal-pattern-anywhere",
            FORMULA_VALUE,
            "Only where this matches somewhere in the file.")
        .optional(
            "focus-metavariable", TEXTS, "Narrows the match to what these metavariables bind.")
        .optional(
            "metavariable-regex",
            new ValueType.One(METAVARIABLE_REGEX),
            "The bound text begins with a match of this expression.")
        .optional(
            "metavariable-pattern",
            new ValueType.One(METAVARIABLE_PATTERN),
            "These patterns match within the bound code.")
        .optional(
            "metavariable-comparison",
            new ValueType.One(METAVARIABLE_COMPARISON),
            "This comparison of bound values holds.")
        .optional(
            "metavariable-type",
            new ValueType.One(METAVARIABLE_TYPE),
            "The bound expression has this type.")
        .optional(
            "metavariable-analysis",
            new ValueType.One(METAVARIABLE_ANALYSIS),
            "This analyzer says yes of the bound text.")
        .optional(
            "metavariable-name",
            new ValueType.One(METAVARIABLE_NAME),
            "The bound name refers to this.");
  }

  private static void conditions() {
    String metavariable = "Its name, with the dollar sign.";
    METAVARIABLE_REGEX
        .required("metavariable", TEXT, metavariable)
        .required("regex", TEXT, "The expression; it must match from the start of the text.")
        .optional("constant-propagation", FLAG, "Whether a known constant value counts as text.");
    METAVARIABLE_PATTERN
        .required("metavariable", TEXT, metavariable)
        .all(FORMULA)
        .optional("language", TEXT, "The language of the bound text, where it is another.");
    METAVARIABLE_COMPARISON
        .optional("metavariable", TEXT, metavariable)
        .required("comparison", TEXT, "A comparison in Python's notation.")
        .optional("base", NUMBER, "The base of integers in strings.")
        .optional("strip", FLAG, "Whether quotes around numbers are ignored.");
    METAVARIABLE_TYPE
        .required("metavariable", TEXT, metavariable)
        .optional("type", TEXT, "The type.")
        .optional("types", TEXTS, "Several types, of which one is enough.");
    METAVARIABLE_ANALYSIS
        .required("metavariable", TEXT, metavariable)
        .required(
            "analyzer",
            TEXT,
            "entropy, entropy_v2, redos, or foreign: not made of the file's own texts alone.");
    METAVARIABLE_NAME
        .required("metavariable", TEXT, metavariable)
        .optional("name", TEXTS, "Qualified names, of which one is enough.")
        .optional("module", TEXT, "The module that it comes from.")
        .optional("modules", TEXTS, "Several modules, of which one is enough.");
  }

  private static void newForm() {
    MATCH
        .optional("pattern", TEXT, "Code with holes.")
        .optional("regex", TEXT, "Text that this regular expression finds.")
        .optional("all", MATCHES, "All of these hold.")
        .optional("any", MATCHES, "One of these holds.")
        .optional("not", MATCH_VALUE, "Not where this matches.")
        .optional("inside", MATCH_VALUE, "Only within what this matches.")
        .optional("anywhere", MATCH_VALUE, "Only where this matches somewhere in the file.")
        .optional("where", new ValueType.Many(new ValueType.One(WHERE)), "What bindings must meet.")
        .optional("as", TEXT, "A metavariable for the whole match.")
        .optional("fix", TEXT, "A replacement for what this part matches.");
    WHERE
        .optional("metavariable", TEXT, "The metavariable that the other keys speak of.")
        .optional("regex", TEXT, "Its text begins with a match of this expression.")
        .optional("constant-propagation", FLAG, "Whether a known constant value counts as text.")
        .optional("comparison", TEXT, "This comparison of bound values holds.")
        .optional("base", NUMBER, "The base of integers in strings.")
        .optional("strip", FLAG, "Whether quotes around numbers are ignored.")
        .optional("type", TEXT, "It has this type.")
        .optional("types", TEXTS, "It has one of these types.")
        .optional("analyzer", TEXT, "This analyzer says yes of its text.")
        .optional("name", TEXTS, "It refers to one of these qualified names.")
        .optional("module", TEXT, "It comes from this module.")
        .optional("modules", TEXTS, "It comes from one of these modules.")
        .optional("focus", TEXTS, "Narrows the match to what these metavariables bind.")
        .optional("language", TEXT, "The language of its text, where it is another.")
        .optional("pattern", TEXT, "This pattern matches within it.")
        .optional("all", MATCHES, "All of these match within it.")
        .optional("any", MATCHES, "One of these matches within it.")
        .optional("where", new ValueType.Many(new ValueType.One(WHERE)), "Further conditions.");
    TAINT
        .required("sources", new ValueType.Many(new ValueType.PatternOr(TAINT_SOURCE)), "Sources.")
        .required("sinks", new ValueType.Many(new ValueType.PatternOr(TAINT_SINK)), "Sinks.")
        .optional(
            "sanitizers",
            new ValueType.Many(new ValueType.PatternOr(TAINT_SANITIZER)),
            "What makes data safe.")
        .optional(
            "propagators",
            new ValueType.Many(new ValueType.One(TAINT_PROPAGATOR)),
            "Where taint moves.");
  }

  private static void taint(
      Shape source, Shape sink, Shape sanitizer, Shape propagator, Shape formula) {
    String exact = "Whether only the whole match counts, not what is within it.";
    String requires = "Labels that must be there, such as 'A and not B'.";
    source
        .all(formula)
        .optional("use", TEXT, USE)
        .optional("by-side-effect", SIDE_EFFECT, "Whether a variable stays tainted afterwards.")
        .optional("exact", FLAG, exact)
        .optional("control", FLAG, "Whether being reached is what taints.")
        .optional("label", TEXT, "The label of this taint.")
        .optional("question", TEXT, "What to ask where it is not known to taint.")
        .optional("requires", TEXT, requires);
    sink.all(formula)
        .optional("use", TEXT, USE)
        .optional("exact", FLAG, exact)
        .optional("at-exit", FLAG, "Whether only where the function ends.")
        .optional("parts", TEXTS, "The fields that count of an object whose fields are known.")
        .optional("question", TEXT, "What to ask where arriving there alone is no proof.")
        .optional(
            "requires",
            new ValueType.Either(List.of(TEXT, new ValueType.Many(new ValueType.One(REQUIRES)))),
            requires);
    sanitizer
        .all(formula)
        .optional("use", TEXT, USE)
        .optional("by-side-effect", SIDE_EFFECT, "Whether a variable stays safe afterwards.")
        .optional("when", FLAG, "How the test around must come out for the variable to be safe.")
        .optional("exact", FLAG, exact)
        .optional("question", TEXT, "What to ask where it is not known to make safe.")
        .optional("not_conflicting", FLAG, "Whether it gives way to a source or sink.")
        .optional("not-conflicting", FLAG, "The same.");
    propagator
        .all(formula)
        .optional("use", TEXT, USE)
        .required("from", TEXT, "The metavariable that taint comes from.")
        .required("to", TEXT, "The metavariable that taint goes to.")
        .optional("by-side-effect", SIDE_EFFECT, "Whether a variable stays tainted afterwards.")
        .optional("label", TEXT, "The label that arrives.")
        .optional("requires", TEXT, requires)
        .optional("replace-labels", TEXTS, "Labels that do not pass on.");
  }

  private static void rule() {
    FILE.required("rules", new ValueType.Many(new ValueType.One(RULE)), "The rules.")
        .optional("models", MAPPING, "Lists that rules share, by language and name.");
    REQUIRES
        .required("metavariable", TEXT, "Its name, with the dollar sign.")
        .required("requires", TEXT, "Labels that must be there.");
    PATHS
        .optional("include", TEXTS, "Globs of files that the rule is for.")
        .optional("exclude", TEXTS, "Globs of files that the rule is not for.");
    FIX_REGEX
        .required("regex", TEXT, "What is replaced within the match.")
        .optional("replacement", TEXT, "What stands there afterwards, with \\1 for groups.")
        .optional("insert", TEXT, "What the matched block gains where the regex is found.")
        .optional("count", NUMBER, "How many occurrences are replaced; all without it.");
    RULE.required("id", TEXT, "A name of letters, digits, dots, dashes and underscores.")
        .required("message", TEXT, "What is wrong and what to do, with metavariables.")
        .required("severity", TEXT, "CRITICAL, HIGH, MEDIUM or LOW; or ERROR, WARNING, INFO.")
        .required("languages", TEXTS, "The languages that the patterns are written in.")
        .optional("mode", TEXT, "search, which is usual, taint, siblings or inspect.")
        .all(FORMULA)
        .optional("match", MATCH_VALUE, "What to look for, in the newer form.")
        .optional("taint", new ValueType.One(TAINT), "Sources and sinks, in the newer form.")
        .optional("pattern-sources", many(SOURCE), "Where tainted data comes from.")
        .optional("pattern-sinks", many(SINK), "Where tainted data must not arrive.")
        .optional("pattern-sanitizers", many(SANITIZER), "What makes data safe.")
        .optional("pattern-propagators", many(PROPAGATOR), "Where taint moves.")
        .optional("pattern-members", many(FORMULA), "Code that is alike, such as handlers.")
        .optional(
            "pattern-graver-members",
            many(FORMULA),
            "Members that are compared among themselves where all together tell nothing.")
        .optional("members-alike", TEXT, "A metavariable in which compared members agree.")
        .optional("pattern-guards", many(FORMULA), "What most members have, in or around them.")
        .optional("pattern-guards-of-all", many(FORMULA), "What guards all members of its file.")
        .optional("inspect", TEXT, "The name of an inspection.")
        .optional("with", MAPPING, "Parameters of the inspection.")
        .optional("metadata", MAPPING, "What the rule says about itself.")
        .optional("options", MAPPING, "How patterns are matched.")
        .optional("paths", new ValueType.One(PATHS), "The files that the rule is for.")
        .optional("fix", TEXT, "A replacement for the match, with metavariables.")
        .optional(
            "fix-regex",
            new ValueType.Either(List.of(new ValueType.One(FIX_REGEX), many(FIX_REGEX))),
            "A replacement within the match, or several, each made in what the one before it left.")
        .optional("min-version", TEXT, "No effect.")
        .optional("max-version", TEXT, "No effect.")
        .optional("product", ANYTHING, "No effect.")
        .optional("version", ANYTHING, "No effect.");
  }

  private static ValueType many(Shape shape) {
    return new ValueType.Many(new ValueType.One(shape));
  }
}
