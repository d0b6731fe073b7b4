package dev.countersign.rules.match;

import dev.countersign.rules.regex.Regex;
import dev.countersign.syntax.Ast;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The regular expressions in a pattern's strings, {@code "=~/re/"}, compiled once. */
final class Regexes {
  private static final Pattern FORM = Pattern.compile("=~/(.*)/([mi]*)", Pattern.DOTALL);

  private final Map<String, Regex> compiled = new HashMap<>();

  /**
   * Compiles those in {@code root}.
   *
   * @throws dev.countersign.rules.regex.RegexException when one is in error
   */
  Regexes(Ast root) {
    Children.walk(
        root,
        _ -> true,
        node -> {
          if (node instanceof Ast.Str text) {
            add(text.value());
          }
        });
  }

  private void add(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      String regex = form.group(2).contains("i") ? "(?i)" + form.group(1) : form.group(1);
      compiled.put(text, form.group(2).contains("m") ? Regex.multiline(regex) : Regex.of(regex));
    }
  }

  /** The expression that the string {@code text} asks for, or null for a plain string. */
  @Nullable Regex get(String text) {
    return compiled.get(text);
  }
}
