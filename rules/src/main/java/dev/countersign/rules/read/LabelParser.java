package dev.countersign.rules.read;

import dev.countersign.rules.LabelFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code A and not (B or C)}. */
final class LabelParser {
  private static final Pattern TOKEN = Pattern.compile("\\s*(?:([\\w.$-]+)|([()]))\\s*");
  private static final int MAX_TOKENS = 500;

  private final List<String> tokens = new ArrayList<>();
  private int at;

  /**
   * @throws IllegalArgumentException when a character belongs to nothing
   */
  LabelParser(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.region(end, text.length()).lookingAt() || tokens.size() > MAX_TOKENS) {
        throw new IllegalArgumentException("'" + text.substring(end) + "' is not expected");
      }
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
  }

  /**
   * @throws IllegalArgumentException when it makes no sense
   */
  LabelFormula parse() {
    LabelFormula formula = or();
    if (at < tokens.size()) {
      throw new IllegalArgumentException("'" + tokens.get(at) + "' is not expected");
    }
    return formula;
  }

  private LabelFormula or() {
    LabelFormula left = and();
    while (take("or")) {
      left = new LabelFormula.Or(left, and());
    }
    return left;
  }

  private LabelFormula and() {
    LabelFormula left = not();
    while (take("and")) {
      left = new LabelFormula.And(left, not());
    }
    return left;
  }

  private LabelFormula not() {
    return take("not") ? new LabelFormula.Not(not()) : primary();
  }

  private LabelFormula primary() {
    if (at == tokens.size()) {
      throw new IllegalArgumentException("it ends too early");
    }
    String token = tokens.get(at++);
    return switch (token) {
      case "(" -> {
        LabelFormula inner = or();
        if (!take(")")) {
          throw new IllegalArgumentException("a bracket is not closed");
        }
        yield inner;
      }
      case ")", "and", "or" ->
          throw new IllegalArgumentException("'" + token + "' is not expected");
      case "true", "True" -> new LabelFormula.Constant(true);
      case "false", "False" -> new LabelFormula.Constant(false);
      default -> new LabelFormula.Has(token);
    };
  }

  private boolean take(String token) {
    if (at < tokens.size() && tokens.get(at).equals(token)) {
      at++;
      return true;
    }
    return false;
  }
}
