package dev.countersign.flow.report;

import dev.countersign.flow.solve.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was reported of one rule. A value that is used twice in a line, or whose parts are uses too,
 * is told once; but what is proved is told of each function that brings it about, since each has to
 * be mended, and one that joins a change is new.
 */
final class Told {
  /**
   * One finding.
   *
   * @param text the file that it is in
   */
  record Entry(FileMatch match, Findings.Finding finding, byte[] text) {
    /** Whether {@code other}, which begins later in the file, says nothing that this does not. */
    private boolean covers(Entry other) {
      boolean same = match.match().message().equals(other.match.match().message());
      return isSamePlace(other)
          ? same
          : finding.source().equals(other.finding.source()) && isOneUse(other, same);
    }

    private boolean isOfOneFunction(Entry other) {
      return finding.joint().equals(other.finding.joint());
    }

    private boolean isSamePlace(Entry other) {
      return start() == other.start() && end() == other.end();
    }

    private boolean isOneUse(Entry other, boolean same) {
      return (start() <= other.start() && other.end() <= end())
          || (same && isOneLine(start(), other.start()));
    }

    private boolean isOneLine(int from, int to) {
      for (int at = from; at < to; at++) {
        if (text[at] == '\n') {
          return false;
        }
      }
      return true;
    }

    private int start() {
      return match.match().start();
    }

    private int end() {
      return match.match().end();
    }
  }

  /** What two entries share of which one may cover the other: their place, or their source. */
  private record Shared(String path, Object what) {}

  private final boolean proving;
  private final List<FileMatch> matches = new ArrayList<>();
  private final Map<Shared, List<Entry>> told = new HashMap<>();

  /** {@code proving} says whether what has no question is proved. */
  Told(boolean proving) {
    this.proving = proving;
  }

  /** Keeps {@code entry} unless it was told. */
  void add(Entry entry) {
    boolean proved = proving && entry.match.match().question().isEmpty();
    List<Shared> shared = shared(entry);
    boolean known =
        shared.stream()
            .flatMap(one -> told.getOrDefault(one, List.of()).stream())
            .anyMatch(one -> one.covers(entry) && (!proved || one.isOfOneFunction(entry)));
    if (!known) {
      matches.add(entry.match);
      shared.forEach(one -> told.computeIfAbsent(one, _ -> new ArrayList<>()).add(entry));
    }
  }

  private static List<Shared> shared(Entry entry) {
    String path = entry.match.path();
    return List.of(
        new Shared(path, List.of(entry.start(), entry.end())),
        new Shared(path, entry.finding.source()));
  }

  List<FileMatch> matches() {
    return List.copyOf(matches);
  }
}
