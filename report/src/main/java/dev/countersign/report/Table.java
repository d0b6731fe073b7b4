package dev.countersign.report;

import java.util.Arrays;
import java.util.List;

/** Rows of equal length with aligned columns; what is too long for a column is cut off. */
final class Table {
  private static final int WIDEST = 80;

  private Table() {}

  static String of(List<String[]> rows) {
    List<String[]> safe =
        rows.stream()
            .map(row -> Arrays.stream(row).map(Table::cell).toArray(String[]::new))
            .toList();
    int[] widths = new int[safe.getFirst().length];
    for (String[] row : safe) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Cells.width(row[i]));
      }
    }
    StringBuilder table = new StringBuilder();
    for (String[] row : safe) {
      for (int i = 0; i < row.length - 1; i++) {
        table.append(row[i]).append(" ".repeat(widths[i] - Cells.width(row[i]) + 2));
      }
      table.append(row[row.length - 1]).append('\n');
    }
    return table.toString();
  }

  private static String cell(String text) {
    String safe = Cells.safe(text);
    return safe.length() > WIDEST ? safe.substring(0, WIDEST - 1) + "\u2026" : safe;
  }
}
