package dev.countersign.scan;

import dev.countersign.scan.text.Sha256;
import dev.countersign.syntax.Ast;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names findings so that the same finding has the same name after lines moved, the file was renamed
 * or the code was laid out anew: the rule, the matched text without space and comments, the names
 * of the functions and classes around it, and its number among equals in the file.
 *
 * <p>One instance for each file; findings must be asked in source order.
 */
final class Fingerprints {
  private final @Nullable Ast program;
  private final List<String> lineComments;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param program the file's tree, where it has one
   * @param lineComments what begins a comment to the end of the line; with a {@code //}, those of
   *     C's form are comments too
   */
  Fingerprints(@Nullable Ast program, List<String> lineComments) {
    this.program = program;
    this.lineComments = lineComments;
  }

  String of(String rule, String matched, int start, int end) {
    String key = rule + '\0' + squeeze(matched) + '\0' + enclosing(start, end);
    int number = seen.merge(key, 1, Integer::sum);
    byte[] hash = Sha256.digest().digest((key + '\0' + number).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16);
  }

  private String enclosing(int start, int end) {
    StringBuilder names = new StringBuilder();
    Ast node = program;
    while (node != null) {
      names.append(nameOf(node));
      node = childAround(node, start, end);
    }
    return names.toString();
  }

  private static @Nullable Ast childAround(Ast node, int start, int end) {
    Ast[] found = new Ast[1];
    node.forEachChild(child -> {
      if (child.start() <= start && child.end() >= end && !spans(child, start, end)) {
        found[0] = child;
      }
    });
    return found[0];
  }

  /** The matched node itself does not enclose itself. */
  private static boolean spans(Ast node, int start, int end) {
    return node.start() == start && node.end() == end;
  }

  private static String nameOf(Ast node) {
    Ast name =
        switch (node) {
          case Ast.Function function -> function.name();
          case Ast.ClassDecl type -> type.name();
          default -> null;
        };
    return name instanceof Ast.Name simple ? '/' + simple.id() : "";
  }

  /** The text without space and comments; what is inside quotes stays. */
  String squeeze(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        kept.append(c);
        if (c == '\\' && i + 1 < text.length()) {
          kept.append(text.charAt(++i));
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
        kept.append(c);
      } else if (startsLineComment(text, i)) {
        int line = text.indexOf('\n', i);
        i = line < 0 ? text.length() : line;
      } else if (text.startsWith("/*", i) && lineComments.contains("//")) {
        int close = text.indexOf("*/", i + 2);
        i = close < 0 ? text.length() : close + 1;
      } else if (!Character.isWhitespace(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private boolean startsLineComment(String text, int at) {
    for (String start : lineComments) {
      if (text.startsWith(start, at)) {
        return true;
      }
    }
    return false;
  }
}
