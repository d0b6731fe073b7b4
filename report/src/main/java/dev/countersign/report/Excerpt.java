package dev.countersign.report;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.TraceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of source that a finding is about, with what to underline in them: the match, or each
 * step of the way in the same file. Steps in other files are named under the lines.
 */
final class Excerpt {
  /** What is underlined in one line. Columns count characters from 0, the end is exclusive. */
  private record Mark(int from, int to, String label) {}

  private record Line(String text, List<Mark> marks) {}

  private final Map<Integer, Line> lines = new TreeMap<>();
  private final List<String> elsewhere = new ArrayList<>();
  private final int width;
  private final Style style;

  private Excerpt(int width, Style style) {
    this.width = width;
    this.style = style;
  }

  /**
   * The lines, ready to print.
   *
   * @param width how many cells there are
   */
  static List<String> of(Finding finding, int width, Style style) {
    Excerpt excerpt = new Excerpt(width, style);
    if (finding.trace().size() < 2) {
      excerpt.mark(finding.location(), "");
    } else {
      int number = 1;
      for (TraceStep step : finding.trace()) {
        excerpt.step(finding, step, number++);
      }
    }
    return excerpt.print();
  }

  private void step(Finding finding, TraceStep step, int number) {
    String label = number + "  " + Cells.safe(step.note());
    if (step.location().path().equals(finding.path())) {
      mark(step.location(), label);
    } else {
      Location at = step.location();
      elsewhere.add(label + ", " + Cells.safe(at.path()) + ":" + at.start().line());
    }
  }

  private void mark(Location location, String label) {
    List<String> text = location.text().lines().toList();
    int first = location.start().line();
    String line = text.isEmpty() ? "" : text.getFirst();
    int from = location.start().column() - 1;
    boolean single = location.end().line() == first;
    int to = single ? location.end().column() - 1 : line.codePointCount(0, line.length());
    lines
        .computeIfAbsent(first, ignored -> new Line(line, new ArrayList<>()))
        .marks()
        .add(new Mark(from, Math.max(to, from + 1), label));
  }

  private List<String> print() {
    int digits = lines.keySet().stream().mapToInt(n -> String.valueOf(n).length()).max().orElse(1);
    List<String> printed = new ArrayList<>();
    lines.forEach((number, line) -> print(number, line, digits, printed));
    elsewhere.forEach(step -> printed.add(" ".repeat(digits + 3) + step));
    return printed;
  }

  private void print(int number, Line line, int digits, List<String> printed) {
    String shown = Cells.safe(line.text());
    int room = Math.max(20, width - digits - 4);
    int skip = skipped(line, shown, room);
    String visible = skip == 0 ? shown : "…" + Cells.after(shown, skip + 1);
    if (Cells.width(visible) > room) {
      visible = Cells.fit(visible, room - 1) + "…";
    }
    printed.add(style.dim(String.format("%" + digits + "d |", number)) + "  " + visible);
    for (Mark mark : line.marks()) {
      int from = Math.max(0, Cells.widthOfFirst(line.text(), mark.from()) - skip);
      int end = Cells.widthOfFirst(line.text(), mark.to()) - skip;
      int to = Math.max(from + 1, Math.min(end, room));
      String carets = style.cyan("^".repeat(to - from));
      String label = mark.label().isEmpty() ? "" : " " + style.cyan(mark.label());
      printed.add(" ".repeat(digits) + style.dim(" |") + "  " + " ".repeat(from) + carets + label);
    }
  }

  /** How many cells of a long line to leave out at its start, so that the first mark is seen. */
  private static int skipped(Line line, String shown, int room) {
    if (Cells.width(shown) <= room) {
      return 0;
    }
    int first = line.marks().stream().mapToInt(Mark::from).min().orElse(0);
    int start = Cells.widthOfFirst(line.text(), first);
    return start < room * 2 / 3 ? 0 : start - room / 4;
  }
}
