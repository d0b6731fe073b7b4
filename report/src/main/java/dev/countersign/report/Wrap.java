package dev.countersign.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
final class Wrap {
  private Wrap() {}

  /** Lines of at most {@code width} cells, unless a single word is longer. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : Cells.safe(paragraph).strip().split(" +", -1)) {
        if (!line.isEmpty() && Cells.width(line.toString()) + 1 + Cells.width(word) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
