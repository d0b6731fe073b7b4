package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Document.Range;
import dev.countersign.context.text.Oddity;
import dev.countersign.context.text.Region;
import dev.countersign.context.text.Region.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines whose controls of writing direction make code read other than it runs (Boucher and
 * Anderson, "Trojan Source", 2021). Right-to-left text that is set apart as the Unicode standard
 * wants it is left in peace: what counts is what a reader sees.
 */
public final class Direction {
  private static final String MEANT =
      "Is the text on this line meant to be shown in another direction than it is stored in?";

  private final Document document;

  private Direction(Document document) {
    this.document = document;
  }

  /** Of these a text must have one. */
  public static Set<String> words() {
    return Invisibles.all(Invisibles::isDirection);
  }

  /** The lines that mislead, in order; one oddity a line. */
  public static List<Oddity> judge(Document document) {
    Direction direction = new Direction(document);
    List<Oddity> found = new ArrayList<>();
    for (Range line : document.linesWith(Invisibles::isDirection)) {
      direction.judge(line).map(direction::weighed).ifPresent(found::add);
    }
    return found;
  }

  /** A test may try such a text on what has to clean it; in its code it has no business either. */
  private Oddity weighed(Oddity one) {
    boolean inCode = document.kindAt(one.start()) == Kind.CODE;
    return document.isTrial() && one.isProved() && !inCode ? one.asked(MEANT) : one;
  }

  private Optional<Oddity> judge(Range line) {
    Range controls = controls(line);
    if (document.isCode()) {
      if (inCode(line)) {
        return Optional.of(
            Oddity.proved(
                controls.start(),
                controls.end(),
                "A control of writing direction stands in the code itself"));
      }
      if (VisualOrder.crosses(document, line)) {
        return Optional.of(
            Oddity.proved(
                controls.start(),
                controls.end(),
                "Controls of writing direction reach out of a comment or string"));
      }
      Optional<Oddity> open = leftOpen(line, controls);
      if (open.isPresent()) {
        return open;
      }
    }
    return reversed(line);
  }

  private Range controls(Range line) {
    int first = line.start();
    while (!Invisibles.isDirection(document.text().charAt(first))) {
      first++;
    }
    int last = line.end() - 1;
    while (!Invisibles.isDirection(document.text().charAt(last))) {
      last--;
    }
    return new Range(first, last + 1);
  }

  /**
   * An isolate that is closed and holds nothing that turns, as in a regular expression, is seen.
   */
  private boolean inCode(Range line) {
    String text = document.text().substring(line.start(), line.end());
    if (leftOpen(text).isEmpty() && !VisualOrder.changedByControls(text)) {
      return false;
    }
    for (int i = line.start(); i < line.end(); i++) {
      if (Invisibles.isDirection(document.text().charAt(i)) && document.kindAt(i) == Kind.CODE) {
        return true;
      }
    }
    return false;
  }

  /** A span that its comment or string does not close goes on over the code behind it. */
  private Optional<Oddity> leftOpen(Range line, Range controls) {
    for (int i = controls.start(); i < controls.end(); i++) {
      Region region = document.regionAt(i).orElse(null);
      if (region != null && !region.line() && region.end() <= line.end()) {
        int from = Math.max(region.start(), line.start());
        if (opensRightToLeft(document.text().substring(from, region.end()))) {
          Oddity found =
              Oddity.proved(
                  controls.start(),
                  controls.end(),
                  "A right-to-left span begins in this comment or string and is not closed in it");
          return Optional.of(hasRightToLeft(line) ? found.asked(MEANT) : found);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean opensRightToLeft(String text) {
    return leftOpen(text).stream().anyMatch(c -> c == '\u202B' || c == '\u202E' || c == '\u2067');
  }

  private static Deque<Character> leftOpen(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068' -> open.push(c);
        case '\u202C' -> closeEmbedding(open);
        case '\u2069' -> closeIsolate(open);
        default -> {}
      }
    }
    return open;
  }

  private static void closeEmbedding(Deque<Character> open) {
    if (!open.isEmpty() && open.peek() < '\u2066') {
      open.pop();
    }
  }

  /** The end of an isolate closes the embeddings that were opened in it. */
  private static void closeIsolate(Deque<Character> open) {
    if (open.stream().anyMatch(c -> c >= '\u2066')) {
      while (open.pop() < '\u2066') {}
    }
  }

  /** Text of left-to-right letters that is shown from the right. */
  private Optional<Oddity> reversed(Range line) {
    int letters = 0;
    int shown = line.start();
    String text = document.text().substring(line.start(), line.end());
    byte[] levels = VisualOrder.levels(text);
    int override = text.indexOf('\u202E');
    for (int i = Math.max(0, override); override >= 0 && i < text.length(); i++) {
      boolean ascii = text.charAt(i) > ' ' && text.charAt(i) < 0x7F;
      if (ascii && levels[i] % 2 == 1) {
        letters++;
        shown = line.start() + i;
      }
    }
    boolean enough = letters >= (hasRightToLeft(line) ? 8 : 1);
    return enough
        ? Optional.of(
            Oddity.asked(
                line.start() + override,
                shown + 1,
                "This text is shown backwards by a control",
                MEANT))
        : withoutUse(line);
  }

  /**
   * Without a right-to-left letter, embeddings and overrides have no use but to move or to hide
   * something. Isolates are what the standard recommends around text that is filled in later.
   */
  private Optional<Oddity> withoutUse(Range line) {
    if (!document.isCode() || hasRightToLeft(line)) {
      return Optional.empty();
    }
    for (int i = line.start(); i < line.end(); i++) {
      char c = document.text().charAt(i);
      if ((c >= '\u202A' && c <= '\u202E') || c == '\u2067') {
        return Optional.of(
            Oddity.asked(
                i, i + 1, "A control of writing direction here has no right-to-left text", MEANT));
      }
    }
    return Optional.empty();
  }

  private boolean hasRightToLeft(Range line) {
    return document
        .text()
        .substring(line.start(), line.end())
        .codePoints()
        .anyMatch(c ->
            switch (Character.getDirectionality(c)) {
              case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                  Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                  Character.isLetter(c);
              default -> false;
            });
  }
}
