package dev.countersign.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between <code>${{</code> and <code>}}</code>.
 *
 * @param start of the dollar sign in the text around it
 * @param end after the last brace
 */
record Expression(String inner, int start, int end) {
  private static final Pattern FORM = Pattern.compile("\\$\\{\\{(.*?)\\}\\}", Pattern.DOTALL);

  private static final Pattern PATH =
      Pattern.compile(
          "(?<![\\w.'-])[a-zA-Z_][\\w-]*(?:\\.[\\w*-]+|\\[\\s*'[^']*'\\s*\\]|\\[\\d+\\])+");

  /** Functions and comparisons that give no text of what is put in. */
  private static final Pattern DECIDES =
      Pattern.compile("==|!=|[<>]|\\b(contains|startsWith|endsWith|hashFiles|success|failure)\\(");

  /** Those of a text, in order. */
  static List<Expression> all(String text) {
    List<Expression> all = new ArrayList<>();
    Matcher form = FORM.matcher(text);
    while (form.find()) {
      all.add(new Expression(form.group(1), form.start(), form.end()));
    }
    return all;
  }

  /** The values of contexts that it may give, with dots between the names. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    if (!DECIDES.matcher(inner).find()) {
      Matcher path = PATH.matcher(inner);
      while (path.find()) {
        values.add(path.group().replaceAll("\\[\\s*'([^']*)'\\s*\\]", ".$1"));
      }
    }
    return values;
  }
}
