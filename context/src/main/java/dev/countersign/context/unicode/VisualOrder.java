package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Document.Range;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The order in which the Unicode bidirectional algorithm (UAX 9) shows a line. */
final class VisualOrder {
  private VisualOrder() {}

  /** The embedding level of each character; odd ones are shown from the right. */
  static byte[] levels(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[line.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return levels;
  }

  /**
   * Whether controls of direction move text across the border of a comment or string: the parts of
   * the line appear neither in their own order nor in that which the letters alone would have.
   */
  static boolean crosses(Document document, Range line) {
    List<Character> all = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    int part = 0;
    int region = -1;
    for (int i = line.start(); i < line.end(); i++) {
      int now = document.regionAt(i).map(found -> found.start()).orElse(-1);
      part += now == region ? 0 : 1;
      region = now;
      all.add(document.text().charAt(i));
      parts.add(part);
    }
    List<Integer> shown = shown(all, parts);
    List<Character> letters = new ArrayList<>();
    List<Integer> theirs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!Invisibles.isDirection(all.get(i))) {
        letters.add(all.get(i));
        theirs.add(parts.get(i));
      }
    }
    return !shown.equals(compressed(theirs)) && !shown.equals(shown(letters, theirs));
  }

  /** Whether controls of direction change the order in which the other characters are shown. */
  static boolean changedByControls(String line) {
    List<Character> all = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Character> letters = new ArrayList<>();
    List<Integer> theirs = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      all.add(line.charAt(i));
      places.add(i);
      if (!Invisibles.isDirection(line.charAt(i))) {
        letters.add(line.charAt(i));
        theirs.add(i);
      }
    }
    return !shown(all, places).equals(shown(letters, theirs));
  }

  /** The parts as they are met from left to right on the screen; controls are not met. */
  private static List<Integer> shown(List<Character> characters, List<Integer> parts) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    Integer[] order = new Integer[characters.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Bidi.reorderVisually(levels(text.toString()), 0, order, 0, order.length);
    List<Integer> seen = new ArrayList<>();
    for (Integer index : order) {
      if (!Invisibles.isDirection(characters.get(index))) {
        seen.add(parts.get(index));
      }
    }
    return compressed(seen);
  }

  private static List<Integer> compressed(List<Integer> parts) {
    List<Integer> compressed = new ArrayList<>();
    for (Integer part : parts) {
      if (compressed.isEmpty() || !compressed.getLast().equals(part)) {
        compressed.add(part);
      }
    }
    return compressed;
  }
}
