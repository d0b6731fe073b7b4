package dev.countersign.rules.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a comparison by precedence climbing, with Python's precedences. */
final class Parser {
  private static final int MAX_DEPTH = 100;
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("or"),
          Set.of("and"),
          Set.of("<", "<=", ">", ">=", "==", "!=", "in", "not in", "is", "is not"),
          Set.of("|"),
          Set.of("^"),
          Set.of("&"),
          Set.of("<<", ">>"),
          Set.of("+", "-"),
          Set.of("*", "/", "//", "%"));
  private static final int COMPARISONS = 2;
  private static final Set<String> FUNCTIONS =
      Set.of("int", "float", "str", "len", "abs", "today", "strptime", "re.match", "re.search");

  private final Tokens tokens;
  private int depth;

  Parser(Tokens tokens) {
    this.tokens = tokens;
  }

  Comparison comparison() {
    Comparison comparison = binary(0);
    Tokens.Token rest = tokens.peek();
    if (rest.kind() != Tokens.Kind.END) {
      throw new ComparisonException("'" + rest.text() + "' is not expected", rest.offset());
    }
    return comparison;
  }

  private Comparison binary(int level) {
    if (level == COMPARISONS && tokens.take("not")) {
      return new Comparison.Unary("not", deeper(COMPARISONS));
    }
    if (level == LEVELS.size()) {
      return unary();
    }
    Comparison left = binary(level + 1);
    return level == COMPARISONS ? comparisons(left) : operators(level, left);
  }

  private Comparison operators(int level, Comparison first) {
    Comparison left = first;
    while (LEVELS.get(level).contains(operatorAhead())) {
      left = new Comparison.Binary(takeOperator(), left, binary(level + 1));
    }
    return left;
  }

  /** A chain of comparisons is the conjunction of its links. */
  private Comparison comparisons(Comparison first) {
    Comparison whole = first;
    Comparison left = first;
    boolean chained = false;
    while (LEVELS.get(COMPARISONS).contains(operatorAhead())) {
      String operator = takeOperator();
      Comparison right = binary(COMPARISONS + 1);
      Comparison link = new Comparison.Binary(operator, left, right);
      whole = chained ? new Comparison.Binary("and", whole, link) : link;
      left = right;
      chained = true;
    }
    return whole;
  }

  private String operatorAhead() {
    Tokens.Token token = tokens.peek();
    if (token.is("not") && tokens.peekSecond().is("in")) {
      return "not in";
    }
    if (token.is("is") && tokens.peekSecond().is("not")) {
      return "is not";
    }
    boolean operator = token.kind() == Tokens.Kind.OPERATOR || token.kind() == Tokens.Kind.NAME;
    return operator ? token.text() : "";
  }

  private String takeOperator() {
    String operator = operatorAhead();
    tokens.next();
    if (operator.contains(" ")) {
      tokens.next();
    }
    return operator;
  }

  private Comparison unary() {
    for (String operator : List.of("-", "+", "~")) {
      if (tokens.take(operator)) {
        return new Comparison.Unary(operator, unaryDeeper());
      }
    }
    Comparison base = primary();
    return tokens.take("**") ? new Comparison.Binary("**", base, unaryDeeper()) : base;
  }

  private Comparison unaryDeeper() {
    enter();
    Comparison operand = unary();
    depth--;
    return operand;
  }

  private Comparison deeper(int level) {
    enter();
    Comparison inner = binary(level);
    depth--;
    return inner;
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw new ComparisonException("it is nested too deep", tokens.peek().offset());
    }
  }

  private Comparison primary() {
    Tokens.Token token = tokens.next();
    return switch (token.kind()) {
      case NUMBER ->
          new Comparison.Constant(Value.number(token.text()).orElseGet(Value.Undefined::new));
      case TEXT -> new Comparison.Constant(new Value.Text(unquoted(token.text())));
      case METAVARIABLE -> new Comparison.Metavariable(token.text());
      case NAME -> named(token);
      case OPERATOR, END -> bracketed(token);
    };
  }

  private Comparison bracketed(Tokens.Token token) {
    if (token.is("(")) {
      List<Comparison> items = items(")");
      return items.size() == 1 ? items.getFirst() : new Comparison.Items(items);
    }
    if (token.is("[")) {
      return new Comparison.Items(items("]"));
    }
    throw new ComparisonException(
        token.kind() == Tokens.Kind.END
            ? "it ends too early"
            : "'" + token.text() + "' is not expected",
        token.offset());
  }

  private Comparison named(Tokens.Token token) {
    switch (token.text()) {
      case "True", "true" -> {
        return new Comparison.Constant(new Value.Flag(true));
      }
      case "False", "false" -> {
        return new Comparison.Constant(new Value.Flag(false));
      }
      case "None" -> {
        return new Comparison.Constant(new Value.Code("None"));
      }
      default -> {}
    }
    if (!FUNCTIONS.contains(token.text())) {
      throw new ComparisonException(
          "'"
              + token.text()
              + "' is not known; functions are int, float, str, len, abs, re.match,"
              + " re.search, today, strptime",
          token.offset());
    }
    if (!tokens.take("(")) {
      throw new ComparisonException(
          "'" + token.text() + "' needs its arguments in brackets", token.offset());
    }
    return new Comparison.Call(token.text(), items(")"));
  }

  private List<Comparison> items(String close) {
    List<Comparison> items = new ArrayList<>();
    while (!tokens.take(close)) {
      items.add(deeper(0));
      if (!tokens.take(",") && !tokens.peek().is(close)) {
        throw new ComparisonException("'" + close + "' is missing", tokens.peek().offset());
      }
    }
    return items;
  }

  private static String unquoted(String token) {
    boolean raw = token.startsWith("r") || token.startsWith("R");
    int quote = Character.isLetter(token.charAt(0)) ? 1 : 0;
    String body = token.substring(quote + 1, token.length() - 1);
    return raw ? body : Escapes.resolve(body);
  }
}
