package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Region.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names and words of a program, comments left out. */
final class Words {
  /**
   * One word.
   *
   * @param text as written, with what is invisible in it
   */
  record Word(int start, String text, Kind kind) {
    int end() {
      return start + text.length();
    }
  }

  private final List<Word> foreign = new ArrayList<>();
  private final Set<String> plain = new HashSet<>();

  private Words() {}

  /** Reads the words of a document; what stands in the strings of a test is tried on something. */
  static Words of(Document document) {
    Words words = new Words();
    String text = document.text();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isPart(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > i) {
        Kind kind = document.kindAt(i);
        if (kind == Kind.CODE || (kind != Kind.COMMENT && !document.isTrial())) {
          words.keep(new Word(i, text.substring(i, end), kind));
        }
      }
      i = end + 1;
    }
    return words;
  }

  private void keep(Word word) {
    if (word.text().chars().allMatch(c -> c < 0x80)) {
      plain.add(Confusables.folded(word.text()));
    } else {
      foreign.add(word);
    }
  }

  private static boolean isPart(int c) {
    return (Character.isUnicodeIdentifierPart(c)
            && !Character.isISOControl(c)
            && !Invisibles.isDirection(c)
            && !Invisibles.isTag(c))
        || c == '$'
        || Invisibles.isZeroWidth(c)
        || Invisibles.isFiller(c);
  }

  /** Words with a character beyond ASCII, in order. */
  List<Word> foreign() {
    return foreign;
  }

  /** Whether a word of ASCII alone looks like {@code skeleton}. */
  boolean hasPlain(String skeleton) {
    return plain.contains(Confusables.folded(skeleton));
  }
}
