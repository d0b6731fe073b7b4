package dev.countersign.flow.origin;

import dev.countersign.flow.library.LibraryMethods;
import java.util.Set;
import java.util.regex.Pattern;

/** What functions of libraries make of the texts that they are given, by name alone. */
final class Texts {
  /** What gives a number, a date or an identifier of whatever it is given. */
  private static final Set<String> HARMLESS =
      Set.of(
          "UUID",
          "ObjectId",
          "ObjectID",
          "Decimal",
          "uuid4",
          "randomUUID",
          "randomBytes",
          "now",
          "today",
          "utcnow",
          "hexdigest",
          "hash",
          "Itoa",
          "FormatInt",
          "FormatUint",
          "min",
          "max",
          "abs",
          "round",
          "floor",
          "ceil",
          "range",
          "isoformat",
          "toISOString",
          "getTime",
          "Unix",
          "nextInt",
          "randint",
          "sum");

  /** What only puts its receiver and its arguments together, or takes parts of them. */
  private static final Set<String> PUTS_TOGETHER =
      Set.of(
          "join",
          "Join",
          "joining",
          "collect",
          "format",
          "formatted",
          "Sprintf",
          "Sprint",
          "sprintf",
          "concat",
          "append",
          "trim",
          "strip",
          "lstrip",
          "rstrip",
          "TrimSpace",
          "TrimSuffix",
          "TrimPrefix",
          "Trim",
          "TrimRight",
          "TrimLeft",
          "lower",
          "upper",
          "toLowerCase",
          "toUpperCase",
          "ToLower",
          "ToUpper",
          "title",
          "capitalize",
          "replace",
          "replaceAll",
          "Replace",
          "ReplaceAll",
          "split",
          "Split",
          "repeat",
          "Repeat",
          "padStart",
          "padEnd",
          "slice",
          "substring",
          "toString",
          "String",
          "string",
          "str",
          "list",
          "tuple",
          "set",
          "dict",
          "sorted",
          "reversed",
          "reverse",
          "sort",
          "keys",
          "values",
          "entries",
          "items",
          "nCopies",
          "fill",
          "from",
          "of",
          "asList",
          "dedent",
          "enumerate",
          "zip",
          "flat",
          "stripIndent",
          "Array",
          "StringBuilder",
          "StringBuffer",
          "StringJoiner",
          "copy",
          "clone",
          "raw",
          "valueOf",
          "filter",
          "push",
          "pop",
          "shift",
          "unshift",
          "next",
          "iter",
          "name",
          "make",
          "stream");

  private static final Pattern PLACE_OF_TEXT = Pattern.compile("%(?![%dxXtbcoeEfFgG])");

  private Texts() {}

  static boolean isHarmless(String function) {
    return HARMLESS.contains(function) || !LibraryMethods.resultType("", function).isEmpty();
  }

  /** Whether a function fills the places of {@code format}, and all of these are for numbers. */
  static boolean formatsNumbers(String function, String format) {
    return function.equals("Sprintf") && !PLACE_OF_TEXT.matcher(format).find();
  }

  static boolean putsTogether(String function) {
    return PUTS_TOGETHER.contains(function);
  }
}
