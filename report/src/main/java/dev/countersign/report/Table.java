package dev.countersign.report;

import java.util.Arrays;
import java.util.List;

/** Rows of equal length with aligned columns. */
final class Table {
  private Table() {}

  static String of(List<String[]> rows) {
    List<String[]> safe =
        rows.stream()
            .map(row -> Arrays.stream(row).map(Cells::safe).toArray(String[]::new))
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
}
