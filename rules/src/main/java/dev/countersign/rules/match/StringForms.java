package dev.countersign.rules.match;

import dev.countersign.rules.regex.Regex;
import dev.countersign.syntax.Ast;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the strings of a pattern ask of the text that they meet, told apart once. */
final class StringForms {
  private static final Pattern METAVARIABLE = Pattern.compile("\\$(\\.\\.\\.)?[A-Z_][A-Z_0-9]*");
  private static final Pattern EXPRESSION = Pattern.compile("=~/(.*)/([mi]*)", Pattern.DOTALL);

  /** One string of a pattern. */
  sealed interface Form {
    /** {@code "..."}: any text. */
    record Any() implements Form {}

    /** {@code "$X"}: any text, which {@code name} then stands for. */
    record Bound(String name) implements Form {}

    /** {@code "=~/re/"}: text in which {@code regex} finds something. */
    record Found(Regex regex) implements Form {}

    /** This text. */
    record Plain(String text) implements Form {}
  }

  private final Map<String, Form> forms = new HashMap<>();

  /**
   * Those in {@code root}.
   *
   * @throws dev.countersign.rules.regex.RegexException when an expression is in error
   */
  StringForms(Ast root) {
    Children.walk(
        root,
        _ -> true,
        node -> {
          if (node instanceof Ast.Str text) {
            forms.put(text.value(), form(text.value()));
          }
        });
  }

  private static Form form(String text) {
    if (text.equals("...")) {
      return new Form.Any();
    }
    if (METAVARIABLE.matcher(text).matches()) {
      return new Form.Bound(text);
    }
    Matcher expression = EXPRESSION.matcher(text);
    if (!expression.matches()) {
      return new Form.Plain(text);
    }
    String flags = expression.group(2);
    String regex = flags.contains("i") ? "(?i)" + expression.group(1) : expression.group(1);
    return new Form.Found(flags.contains("m") ? Regex.multiline(regex) : Regex.of(regex));
  }

  /** What {@code text} asks that stands in a string of the pattern. */
  Form of(String text) {
    Form known = forms.get(text);
    return known == null ? form(text) : known;
  }
}
