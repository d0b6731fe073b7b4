package dev.countersign.syntax.java;

import dev.countersign.syntax.pattern.PatternText;
import dev.countersign.syntax.pattern.Token;
import dev.countersign.syntax.pattern.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A pattern's tokens with their brackets matched; comments and line ends are left out. */
final class JavaPatternTokens {
  private static final Set<String> PRIMITIVES =
      Set.of("void", "boolean", "byte", "short", "int", "long", "char", "float", "double");
  private static final Set<String> KEYWORDS =
      Set.of(
          "new",
          "return",
          "throw",
          "else",
          "do",
          "case",
          "assert",
          "instanceof",
          "yield",
          "if",
          "while",
          "for",
          "switch",
          "catch",
          "try",
          "synchronized",
          "extends",
          "implements",
          "throws",
          "permits",
          "import",
          "package",
          "default",
          "finally",
          "when");
  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "static",
          "final",
          "abstract",
          "native",
          "strictfp",
          "transient",
          "volatile",
          "sealed");

  private final PatternText text;
  private final List<Token> tokens = new ArrayList<>();
  private final BitSet afterLineEnd = new BitSet();
  private final int[] partner;

  JavaPatternTokens(PatternText text) {
    this.text = text;
    BitSet quoted = JavaQuotes.of(text.text());
    for (Token token : text.tokens(quoted)) {
      if (token.kind() == Kind.NEWLINE) {
        afterLineEnd.set(tokens.size());
      } else if (token.kind() != Kind.QUOTED || text.text().charAt(token.start()) != '/') {
        tokens.add(token);
      }
    }
    partner = partners();
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** The token's text; empty outside of the pattern. */
  String text(int index) {
    return index < 0 || index >= size() ? "" : text.text(tokens.get(index));
  }

  boolean is(int index, String expected) {
    return text(index).equals(expected);
  }

  boolean isAny(int index, String... expected) {
    return Arrays.asList(expected).contains(text(index));
  }

  Kind kind(int index) {
    return index < 0 || index >= size() ? Kind.NEWLINE : tokens.get(index).kind();
  }

  /** Whether a line ends before the token. */
  boolean startsLine(int index) {
    return afterLineEnd.get(index);
  }

  /** The bracket that belongs to the one at {@code index}; -1 for none. */
  int partner(int index) {
    return index < 0 || index >= size() ? -1 : partner[index];
  }

  boolean modifier(int index) {
    return MODIFIERS.contains(text(index));
  }

  /** A word that is no keyword, or a metavariable. */
  boolean name(int index) {
    String word = text(index);
    return kind(index) == Kind.METAVAR
        || kind(index) == Kind.METAVAR_MANY
        || (kind(index) == Kind.WORD
            && !KEYWORDS.contains(word)
            && !MODIFIERS.contains(word)
            && !PRIMITIVES.contains(word)
            && !Character.isDigit(word.charAt(0)));
  }

  /** Whether a type can end here. */
  boolean endsType(int index) {
    return kind(index) == Kind.METAVAR
        || name(index)
        || PRIMITIVES.contains(text(index))
        || (is(index, "]") && is(index - 1, "["))
        || (is(index, ">") && typeStart(index) >= 0);
  }

  /** Where the angle bracket opens that closes at {@code index}; -1 where it is an operator. */
  private int typeStart(int index) {
    int open = 0;
    for (int at = index; at >= 0; at--) {
      if (is(at, ">")) {
        open++;
      } else if (is(at, "<")) {
        open--;
        if (open == 0) {
          return name(at - 1) || is(at - 1, ".") || modifier(at - 1) || at == 0 ? at : -1;
        }
      } else if (!inType(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the token can stand within a type. */
  boolean inType(int index) {
    return name(index)
        || PRIMITIVES.contains(text(index))
        || kind(index) == Kind.ELLIPSIS
        || isAny(index, ".", ",", "<", ">", "[", "]", "?", "extends", "super");
  }

  /** Whether {@code new T} ends before {@code index}. */
  boolean afterNew(int index) {
    for (int at = index - 1; at >= 0; at--) {
      if (is(at, "new")) {
        return true;
      }
      if (!inType(at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether an annotation's name ends before {@code index}. */
  boolean afterAnnotation(int index) {
    for (int at = index - 1; at >= 0; at--) {
      if (is(at, "@")) {
        return !is(at + 1, "interface");
      }
      boolean twoNames = name(at) && name(at + 1) && at + 1 < index;
      if (twoNames || !(name(at) || is(at, "."))) {
        return false;
      }
    }
    return false;
  }

  private int[] partners() {
    int[] found = new int[size()];
    Arrays.fill(found, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < size(); i++) {
      if (kind(i) == Kind.DEEP_OPEN || isAny(i, "(", "[", "{")) {
        open.push(i);
      } else if ((kind(i) == Kind.DEEP_CLOSE || isAny(i, ")", "]", "}")) && !open.isEmpty()) {
        found[i] = open.pop();
        found[found[i]] = i;
      }
    }
    return found;
  }
}
