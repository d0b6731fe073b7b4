package dev.countersign.supply.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads TOML 1.0 in one pass. Numbers, dates and truth values stay the text that they are. Written
 * here because the libraries at hand lose the positions, or take a second for a lock file.
 */
public final class TomlData {
  private static final int MAX_DEPTH = 200;

  private final Source source;
  private final String text;
  private final Map<String, Data.Field> root = new LinkedHashMap<>();
  private Map<String, Data.Field> table = root;
  private int at;

  private TomlData(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /**
   * The file's table.
   *
   * @throws DataException when it is not TOML
   */
  public static Data read(Source source) {
    return new TomlData(source).document();
  }

  private Data document() {
    for (skipLines(); at < text.length(); skipLines()) {
      if (peek() == '[') {
        header();
      } else {
        pair(table, 0);
      }
      endOfLine();
    }
    return new Data.Fields(root, 0, text.length());
  }

  /** {@code [a.b]} opens a table, {@code [[a.b]]} one more item of a list of tables. */
  private void header() {
    int start = at++;
    boolean item = at < text.length() && peek() == '[';
    at += item ? 1 : 0;
    List<Data.Text> keys = keys();
    expect("]");
    if (item) {
      expect("]");
    }
    Map<String, Data.Field> parent = walk(root, keys.subList(0, keys.size() - 1));
    Data.Text last = keys.getLast();
    table = item ? appended(parent, last, start) : opened(parent, last);
  }

  private Map<String, Data.Field> appended(
      Map<String, Data.Field> parent, Data.Text key, int start) {
    Data.Field field =
        parent.computeIfAbsent(
            key.value(),
            name ->
                new Data.Field(
                    key.start(), key.end(), new Data.Items(new ArrayList<>(), start, at)));
    if (!(field.value() instanceof Data.Items list)) {
      throw error("the key '" + key.value() + "' stands twice");
    }
    Map<String, Data.Field> fresh = new LinkedHashMap<>();
    list.values().add(new Data.Fields(fresh, start, at));
    return fresh;
  }

  private Map<String, Data.Field> opened(Map<String, Data.Field> parent, Data.Text key) {
    Data.Field field =
        parent.computeIfAbsent(
            key.value(),
            name ->
                new Data.Field(
                    key.start(),
                    key.end(),
                    new Data.Fields(new LinkedHashMap<>(), key.start(), key.end())));
    return inside(field, key);
  }

  private Map<String, Data.Field> walk(Map<String, Data.Field> from, List<Data.Text> keys) {
    Map<String, Data.Field> here = from;
    for (Data.Text key : keys) {
      here = opened(here, key);
    }
    return here;
  }

  /** Of a list of tables, the last item is meant. */
  private Map<String, Data.Field> inside(Data.Field field, Data.Text key) {
    return switch (field.value()) {
      case Data.Fields fields -> fields.values();
      case Data.Items items when !items.values().isEmpty() -> items.values().getLast().fields();
      default -> throw error("the key '" + key.value() + "' stands twice");
    };
  }

  private void pair(Map<String, Data.Field> into, int depth) {
    List<Data.Text> keys = keys();
    expect("=");
    skipBlanks();
    Data value = value(depth);
    Data.Text last = keys.getLast();
    Map<String, Data.Field> parent = walk(into, keys.subList(0, keys.size() - 1));
    if (parent.put(last.value(), new Data.Field(last.start(), last.end(), value)) != null) {
      throw error("the key '" + last.value() + "' stands twice");
    }
  }

  private List<Data.Text> keys() {
    List<Data.Text> keys = new ArrayList<>();
    do {
      skipBlanks();
      keys.add(key());
      skipBlanks();
    } while (taken("."));
    return keys;
  }

  private Data.Text key() {
    int start = at;
    if (at < text.length() && (peek() == '"' || peek() == '\'')) {
      return string();
    }
    while (at < text.length() && isBare(peek())) {
      at++;
    }
    if (at == start) {
      throw error("a key is missing");
    }
    return new Data.Text(text.substring(start, at), start, at);
  }

  private static boolean isBare(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private Data value(int depth) {
    if (depth > MAX_DEPTH) {
      throw error("is nested too deep");
    }
    if (at >= text.length()) {
      throw error("a value is missing");
    }
    return switch (peek()) {
      case '"', '\'' -> string();
      case '[' -> list(depth);
      case '{' -> inline(depth);
      default -> bare();
    };
  }

  private Data bare() {
    int start = at;
    while (at < text.length() && ",]}#\n\r".indexOf(peek()) < 0) {
      at++;
    }
    String value = text.substring(start, at).strip();
    if (value.isEmpty()) {
      throw error("a value is missing");
    }
    return new Data.Text(value, start, start + value.length());
  }

  private Data list(int depth) {
    int start = at++;
    List<Data> items = new ArrayList<>();
    for (skipLines(); !taken("]"); skipLines()) {
      items.add(value(depth + 1));
      skipLines();
      if (!taken(",") && (at >= text.length() || peek() != ']')) {
        throw error("a list is not closed");
      }
    }
    return new Data.Items(items, start, at);
  }

  private Data inline(int depth) {
    int start = at++;
    Map<String, Data.Field> fields = new LinkedHashMap<>();
    for (skipLines(); !taken("}"); skipLines()) {
      pair(fields, depth + 1);
      skipLines();
      if (!taken(",") && (at >= text.length() || peek() != '}')) {
        throw error("an inline table is not closed");
      }
    }
    return new Data.Fields(fields, start, at);
  }

  private Data.Text string() {
    char quote = peek();
    String three = String.valueOf(quote).repeat(3);
    boolean literal = quote == '\'';
    return text.startsWith(three, at) ? block(three, literal) : line(quote, literal);
  }

  private Data.Text line(char quote, boolean literal) {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && peek() != quote && peek() != '\n') {
      value.append(literal || peek() != '\\' ? next() : escape());
    }
    if (!taken(String.valueOf(quote))) {
      throw error("a text is not closed");
    }
    return new Data.Text(value.toString(), start, at);
  }

  private Data.Text block(String three, boolean literal) {
    int start = at;
    at += 3;
    if (!taken("\r\n")) {
      taken("\n");
    }
    StringBuilder value = new StringBuilder();
    while (at < text.length() && !text.startsWith(three, at)) {
      value.append(literal || peek() != '\\' ? next() : escape());
    }
    if (!taken(three)) {
      throw error("a text is not closed");
    }
    while (at < text.length() && peek() == three.charAt(0)) {
      value.append(next());
    }
    return new Data.Text(value.toString(), start, at);
  }

  private String escape() {
    at++;
    if (at >= text.length()) {
      throw error("a text is not closed");
    }
    char c = text.charAt(at++);
    return switch (c) {
      case 'b' -> "\b";
      case 't' -> "\t";
      case 'n' -> "\n";
      case 'f' -> "\f";
      case 'r' -> "\r";
      case 'e' -> "\u001b";
      case '"', '\\' -> String.valueOf(c);
      case 'x' -> codePoint(2);
      case 'u' -> codePoint(4);
      case 'U' -> codePoint(8);
      case '\n', ' ', '\t', '\r' -> {
        at--;
        while (at < text.length() && Character.isWhitespace(peek())) {
          at++;
        }
        yield "";
      }
      default -> throw error("\\" + c + " is no escape");
    };
  }

  private String codePoint(int digits) {
    int end = Math.min(text.length(), at + digits);
    try {
      String decoded = Character.toString(Integer.parseInt(text.substring(at, end), 16));
      at = end;
      return decoded;
    } catch (IllegalArgumentException e) {
      throw error("\\u is not followed by " + digits + " hexadecimal digits");
    }
  }

  private void expect(String wanted) {
    skipBlanks();
    if (!taken(wanted)) {
      throw error("'" + wanted + "' is missing");
    }
  }

  private boolean taken(String wanted) {
    boolean here = text.startsWith(wanted, at);
    at += here ? wanted.length() : 0;
    return here;
  }

  private void endOfLine() {
    skipBlanks();
    if (at < text.length() && peek() != '\n' && peek() != '\r' && peek() != '#') {
      throw error("something follows a value");
    }
  }

  private void skipBlanks() {
    while (at < text.length() && (peek() == ' ' || peek() == '\t')) {
      at++;
    }
  }

  private void skipLines() {
    while (at < text.length()) {
      if (Character.isWhitespace(peek())) {
        at++;
      } else if (peek() == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        return;
      }
    }
  }

  private char peek() {
    return text.charAt(at);
  }

  private char next() {
    return text.charAt(at++);
  }

  private DataException error(String message) {
    return new DataException(
        source.line(Math.min(at, text.length())), "is not valid TOML: " + message);
  }
}
