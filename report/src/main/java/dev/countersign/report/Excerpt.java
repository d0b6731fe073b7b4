package dev.countersign.report;

import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.TraceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The lines of source that a finding is about, with what to underline in them: the match, or each
 * step of the way in the same file. Steps in other files are named under the lines.
 */
final class Excerpt {
  /** Cells that what is said of a step gets at least. */
  private static final int BESIDE = 40;

  /** What is underlined in one line. Columns count characters from 0, the end is exclusive. */
  private record Mark(int from, int to, String label) {}

  private record Line(String text, List<Mark> marks) {}

  private final Map<Integer, Line> lines = new TreeMap<>();
  private final List<String> elsewhere = new ArrayList<>();
  private final int width;
  private final boolean bounded;
  private final Style style;

  private Excerpt(int width, boolean bounded, Style style) {
    this.width = width;
    this.bounded = bounded;
    this.style = style;
  }

  /**
   * The lines, ready to print.
   *
   * @param width how many cells there are
   * @param bounded whether what is said of a step is broken into lines too
   */
  static List<String> of(Finding finding, int width, boolean bounded, Style style) {
    Excerpt excerpt = new Excerpt(width, bounded, style);
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
    String margin = " ".repeat(digits + 3);
    for (String step : elsewhere) {
      label(step, width - digits - 3).forEach(line -> printed.add(margin + line));
    }
    return printed;
  }

  /** What is said of a step: its number, and what follows stands to the right of it. */
  private List<String> label(String label, int room) {
    int number = label.indexOf("  ") + 2;
    if (!bounded || Cells.width(label) <= room) {
      return List.of(label);
    }
    List<String> lines = Wrap.lines(label.substring(number), room - number);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> (i == 0 ? label.substring(0, number) : " ".repeat(number)) + lines.get(i))
        .toList();
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
      String margin = " ".repeat(digits) + style.dim(" |") + "  ";
      boolean beside = !bounded || to + 1 + Cells.width(mark.label()) <= room;
      String label = mark.label().isEmpty() || !beside ? "" : " " + style.cyan(mark.label());
      printed.add(margin + " ".repeat(from) + carets + label);
      if (!beside) {
        int at = Math.min(from, Math.max(0, room - BESIDE));
        label(mark.label(), room - at)
            .forEach(one -> printed.add(margin + " ".repeat(at) + style.cyan(one)));
      }
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
