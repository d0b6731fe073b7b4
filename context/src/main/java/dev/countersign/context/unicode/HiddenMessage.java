package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Messages written in characters that no one sees: tags, variation selectors and runs of zero-width
 * characters. A program that reads the text, as an assistant does, sees them.
 */
public final class HiddenMessage {
  private static final int SELECTORS = 4;
  private static final int ZERO_WIDTH = 16;
  private static final int FLAG = 8;
  private static final int CHART = 16;
  private static final int SHOWN = 40;
  private static final int BLACK_FLAG = 0x1F3F4;

  private final String text;
  private final List<Oddity> found = new ArrayList<>();

  private HiddenMessage(String text) {
    this.text = text;
  }

  /** Of these a text must have one. */
  public static Set<String> words() {
    return Invisibles.all(HiddenMessage::isHidden);
  }

  private static boolean isHidden(int c) {
    return Invisibles.isTag(c) || isSelector(c) || isBlank(c);
  }

  private static boolean isBlank(int c) {
    return Invisibles.isZeroWidth(c) || Invisibles.isFiller(c);
  }

  /** The messages, in order. */
  public static List<Oddity> judge(Document document) {
    HiddenMessage message = new HiddenMessage(document.text());
    message.walk();
    return message.found;
  }

  private void walk() {
    int i = 0;
    int before = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (Invisibles.isTag(c)) {
        end = tags(i, before);
      } else if (isSelector(c)) {
        end = selectors(i);
      } else if (isBlank(c)) {
        end = zeroWidth(i);
      }
      before = c;
      i = end;
    }
  }

  /** The flags of England, Scotland and Wales, and their like, are spelled in tags. */
  private int tags(int start, int before) {
    StringBuilder message = new StringBuilder();
    int i = start;
    while (i < text.length() && Invisibles.isTag(text.codePointAt(i))) {
      int c = text.codePointAt(i) - 0xE0000;
      message.append(c >= ' ' && c < 0x7F ? (char) c : "");
      i += 2;
    }
    if (before != BLACK_FLAG || (i - start) / 2 > FLAG) {
      report(start, i, "tag characters", message);
    }
    return i;
  }

  /**
   * Each selector stands for a byte; a letter takes one, what comes after is not for looks. One and
   * the same again and again is what an editor left, and says nothing.
   */
  private int selectors(int start) {
    StringBuilder message = new StringBuilder();
    boolean several = false;
    int i = start;
    while (i < text.length() && isSelector(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      several |= c != text.codePointAt(start);
      int value = Invisibles.isSelector(c) ? c - 0xFE00 : c - 0xE0100 + 16;
      message.append(value >= ' ' && value < 0x7F ? String.valueOf((char) value) : "");
      i += Character.charCount(c);
    }
    if (several && text.codePointCount(start, i) >= SELECTORS) {
      report(start, i, "variation selectors", message);
    }
    return i;
  }

  private static boolean isSelector(int c) {
    return Invisibles.isSelector(c) || Invisibles.isIdeographSelector(c);
  }

  private int zeroWidth(int start) {
    int i = start;
    boolean several = false;
    while (i < text.length() && isBlank(text.charAt(i))) {
      several |= text.charAt(i) != text.charAt(start);
      i++;
    }
    if (several && i - start >= ZERO_WIDTH) {
      report(start, i, "zero-width characters", "");
    }
    return i;
  }

  /** Whether so many stand there in the order of their numbers, as in a list of all of them. */
  private boolean isChart(int start, int end) {
    int[] codes = text.substring(start, end).codePoints().toArray();
    return codes.length >= CHART
        && IntStream.range(1, codes.length).allMatch(i -> codes[i] > codes[i - 1]);
  }

  private void report(int start, int end, String made, CharSequence message) {
    if (isChart(start, end)) {
      return;
    }
    int length = text.codePointCount(start, end);
    String what = "a message of " + length + " " + made + " that no one sees";
    String shown = message.length() > SHOWN ? message.subSequence(0, SHOWN) + "..." : "" + message;
    found.add(
        Oddity.proved(start, end, shown.isBlank() ? what : what + ", beginning '" + shown + "'"));
  }
}
