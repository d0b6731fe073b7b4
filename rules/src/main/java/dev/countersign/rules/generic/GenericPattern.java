package dev.countersign.rules.generic;

import dev.countersign.rules.match.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for any text. Space counts only as far as it parts words. {@code ...} goes over at most
 * ten line ends, never out of the brackets or the indented block that it stands in.
 */
public final class GenericPattern {
  private static final Pattern PIECE =
      Pattern.compile("\\$\\.\\.\\.[A-Z_][A-Z0-9_]*|\\.\\.\\.|\\$[A-Z_][A-Z0-9_]*|\\S");
  private static final String ANYTHING = "$_";

  private final List<Piece> pieces;
  private final GenericOptions options;

  private GenericPattern(List<Piece> pieces, GenericOptions options) {
    this.pieces = pieces;
    this.options = options;
  }

  /** Reads a pattern; every text is one. */
  public static GenericPattern of(String text, GenericOptions options) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      at = add(text, matcher, pieces, options);
      if (at >= text.length()) {
        break;
      }
    }
    while (!pieces.isEmpty()
        && pieces.getFirst() instanceof Piece.Many many
        && many.name().isEmpty()) {
      pieces.removeFirst();
    }
    return new GenericPattern(List.copyOf(pieces), options);
  }

  private static int add(String text, Matcher matcher, List<Piece> pieces, GenericOptions options) {
    String found = matcher.group();
    if (found.equals("...")) {
      pieces.add(new Piece.Many(""));
    } else if (found.startsWith("$...")) {
      pieces.add(new Piece.Many(found));
    } else if (found.length() > 1) {
      pieces.add(new Piece.One(found));
    } else {
      Word word = Words.of(text.substring(matcher.start()), GenericOptions.DEFAULT).getFirst();
      pieces.add(new Piece.Exactly(options.caseless() ? lower(word.text()) : word.text()));
      return matcher.start() + word.end();
    }
    return matcher.end();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The words that a text must contain. */
  public List<String> requiredWords() {
    List<String> words = new ArrayList<>();
    for (Piece piece : options.caseless() ? List.<Piece>of() : pieces) {
      if (piece instanceof Piece.Exactly exactly && exactly.text().length() > 2) {
        words.add(exactly.text());
      }
    }
    return words;
  }

  /** Every place in {@code text} where this pattern begins, each with its shortest match. */
  public List<GenericMatch> findAll(String text, Budget budget) {
    List<Word> words = Words.of(text, options);
    List<GenericMatch> matches = new ArrayList<>();
    for (int start = 0; start < words.size() && !pieces.isEmpty(); start++) {
      GenericMatch match = new Attempt(text, words, start, budget).run();
      if (match != null) {
        matches.add(match);
      }
    }
    return matches;
  }

  /** One attempt at one word. */
  private final class Attempt {
    private final String text;
    private final List<Word> words;
    private final int start;
    private final Budget budget;
    private final Map<String, GenericMatch.Span> bindings = new HashMap<>();

    Attempt(String text, List<Word> words, int start, Budget budget) {
      this.text = text;
      this.words = words;
      this.start = start;
      this.budget = budget;
    }

    @Nullable GenericMatch run() {
      int end = match(0, start, Brackets.NONE);
      return end <= start
          ? null
          : new GenericMatch(
              words.get(start).start(), words.get(end - 1).end(), Map.copyOf(bindings));
    }

    /** The index after the last matched word, or -1. */
    private int match(int piece, int at, Brackets brackets) {
      budget.step();
      if (piece == pieces.size()) {
        return at;
      }
      return switch (pieces.get(piece)) {
        case Piece.Exactly exactly -> exactly(exactly.text(), piece, at, brackets);
        case Piece.One one -> one(one.name(), piece, at, brackets);
        case Piece.Many many -> many(many.name(), piece, at, brackets);
      };
    }

    private int exactly(String text, int piece, int at, Brackets brackets) {
      if (at >= words.size() || !follows(at) || !plain(words.get(at)).equals(text)) {
        return -1;
      }
      Word word = words.get(at);
      if (word.closes() && brackets.entered() > 0) {
        return -1;
      }
      Brackets after =
          word.opens() ? brackets.opened() : word.closes() ? brackets.closed() : brackets;
      return match(piece + 1, at + 1, after);
    }

    private boolean follows(int at) {
      return at == start || inBlock(at, words.get(at));
    }

    private String plain(Word word) {
      return options.caseless() ? lower(word.text()) : word.text();
    }

    private int one(String name, int piece, int at, Brackets brackets) {
      if (at >= words.size() || !follows(at) || !words.get(at).isWord()) {
        return -1;
      }
      Word word = words.get(at);
      return bound(name, new GenericMatch.Span(word.start(), word.end()), piece, at + 1, brackets);
    }

    /** Goes on after binding, and takes the binding back when that fails. */
    private int bound(String name, GenericMatch.Span span, int piece, int next, Brackets brackets) {
      if (name.isEmpty() || name.equals(ANYTHING)) {
        return match(piece + 1, next, brackets);
      }
      GenericMatch.Span earlier = bindings.get(name);
      if (earlier != null) {
        return sameText(earlier, span) ? match(piece + 1, next, brackets) : -1;
      }
      bindings.put(name, span);
      int end = match(piece + 1, next, brackets);
      if (end < 0) {
        bindings.remove(name);
      }
      return end;
    }

    private boolean sameText(GenericMatch.Span a, GenericMatch.Span b) {
      return text.substring(a.start(), a.end()).equals(text.substring(b.start(), b.end()));
    }

    private int many(String name, int piece, int at, Brackets brackets) {
      if (piece == pieces.size() - 1) {
        int end = name.isEmpty() ? at : endOfLine(at);
        return bound(name, span(at, end), piece, end, brackets);
      }
      Brackets inside = brackets;
      for (int next = at; next < words.size() && inBlock(at, words.get(next)); next++) {
        int end = bound(name, span(at, next), piece, next, inside);
        Word word = words.get(next);
        if (end >= 0 || (word.closes() && inside.entered() == 0)) {
          return end;
        }
        inside = word.opens() ? inside.entering(1) : word.closes() ? inside.entering(-1) : inside;
      }
      return -1;
    }

    /** Whether {@code word} is near enough to what precedes {@code at}, and in its block. */
    private boolean inBlock(int at, Word word) {
      if (at == 0) {
        return true;
      }
      Word before = words.get(at - 1);
      return word.line() - before.line() <= options.maxLines()
          && (word.indent() >= before.indent() || word.closes());
    }

    private int endOfLine(int at) {
      int end = at;
      while (end < words.size()
          && (end == 0 || words.get(end).line() == words.get(Math.max(at - 1, 0)).line())) {
        end++;
      }
      return end;
    }

    private GenericMatch.Span span(int from, int to) {
      int begin = from < words.size() ? words.get(from).start() : text.length();
      return to > from
          ? new GenericMatch.Span(begin, words.get(to - 1).end())
          : new GenericMatch.Span(begin, begin);
    }
  }
}
