package dev.countersign.flow.taint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  private final boolean proving;
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

  /** {@code proving} says whether what has no question is proved. */
  Told(boolean proving) {
    this.proving = proving;
  }

  /** Keeps {@code entry} unless it was told. */
  void add(Entry entry) {
    List<Entry> beside = entries.computeIfAbsent(entry.match.path(), _ -> new ArrayList<>());
    boolean proved = proving && entry.match.match().question().isEmpty();
    if (beside.stream()
        .noneMatch(known -> known.covers(entry) && (!proved || known.isOfOneFunction(entry)))) {
      beside.add(entry);
    }
  }

  List<FileMatch> matches() {
    return entries.values().stream().flatMap(List::stream).map(Entry::match).toList();
  }
}
