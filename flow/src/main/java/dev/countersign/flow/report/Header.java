package dev.countersign.flow.report;

import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.solve.Findings;
import dev.countersign.rules.Match;
import dev.countersign.rules.Target;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How a function that is asked about is written: what can be read off its first line. */
final class Header {
  private static final String NUMBERS =
      "(?:u?int\\d*|integer|long|short|byte|float\\d*|double|bool|boolean|number|rune|char|uuid|date|"
          + "bigdecimal|biginteger|localdate|instant|duration)";

  /** What is a file or a connection already: who made it chose. */
  private static final String MADE = "(?:file|path|socket|serversocket|class<\\?>)";

  private static final Pattern PLAIN =
      Pattern.compile("^(\\s*@(Override|staticmethod|classmethod|SuppressWarnings)\\b)+\\s*");

  /** What stands in the brackets of an annotation. */
  private static final Pattern ANNOTATED =
      Pattern.compile("(@[\\w.]+)(\\s*\\((?:[^()\"]|\"[^\"]*\")*\\))");

  /** A parameter after the name of its type, that is no array. */
  private static final Pattern ONE_TYPED =
      Pattern.compile("\\(\\s*[^()\\[\\].]*[\\w>)\"] +\\w+\\s*[,)]");

  private static final int LONGEST = 400;

  private final FunctionIr function;
  private final String parameter;
  private final String text;
  private final int start;
  private final int end;

  Header(Findings.Asked ask, Target target) {
    this.function = ask.function();
    this.parameter = ask.parameter().name();
    Site site = function.site();
    this.start = site == null ? 0 : site.start();
    int last = site == null ? 0 : Math.min(site.end(), start + LONGEST);
    String written = target.text(start, last);
    String whole =
        ANNOTATED
            .matcher(written)
            .replaceAll(found -> found.group(1) + " ".repeat(found.group(2).length()));
    int name = Math.max(0, whole.indexOf(function.name()));
    int close = whole.indexOf(')', name);
    int length = close < 0 ? whole.length() : close + 1;
    this.text = PLAIN.matcher(whole.substring(0, length)).replaceFirst("");
    this.end = start + written.substring(0, length).getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Whether code elsewhere can call it, with something that is no number. What a decorator or an
   * annotation hands to a framework has its sources in the models.
   */
  boolean isOpen() {
    boolean hidden =
        Pattern.compile("\\bprivate\\b").matcher(text).find()
            || isUnexported(function, text)
            || isStart();
    String name = Pattern.quote(parameter);
    Pattern number =
        Pattern.compile(
            "(?i)\\b"
                + "(?:"
                + NUMBERS
                + "|"
                + MADE
                + ")\\s+"
                + name
                + "\\b|\\b"
                + name
                + "\\s*[:\\s]\\s*"
                + NUMBERS
                + "\\b");
    boolean framework = text.startsWith("@");
    return !hidden && !framework && !number.matcher(text).find();
  }

  /** Whoever starts the program gives it its arguments; in Java these are an array. */
  private boolean isStart() {
    return function.name().equals("main") && !ONE_TYPED.matcher(text).find();
  }

  /** A function of Go whose name begins with a small letter. */
  private static boolean isUnexported(FunctionIr function, String text) {
    String name = function.name();
    return (text.startsWith("func ") || text.startsWith("func("))
        && (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)));
  }

  /** What is wrong, if the answer is no. */
  String message() {
    return "What callers of `%s` pass as `%s` gets here, and nothing on the way makes it safe."
        .formatted(function.name(), parameter);
  }

  /** What a person is asked. */
  String question() {
    return "Does every caller of `%s` pass a `%s` that nobody else chose?"
        .formatted(function.name(), parameter);
  }

  /** Where the way begins. */
  Match.Step step() {
    return new Match.Step(
        function.file().path(), start, end, "a caller that is not here passes `" + parameter + "`");
  }
}
