package dev.countersign.flow.taint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was reported of one rule. A value that is used twice in a line, or whose parts are uses too,
 * is told once.
 */
final class Told {
  private record Entry(FileMatch match, SourcePoint source, byte[] text) {
    /** Whether {@code other}, which begins later in the file, says nothing that this does not. */
    boolean covers(Entry other) {
      boolean same = match.match().message().equals(other.match.match().message());
      return isSamePlace(other) ? same : source.equals(other.source) && isOneUse(other, same);
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

  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

  /**
   * Keeps {@code match} unless it was told.
   *
   * @param text the file that it is in
   */
  void add(FileMatch match, SourcePoint source, byte[] text) {
    Entry entry = new Entry(match, source, text);
    List<Entry> beside = entries.computeIfAbsent(match.path(), _ -> new ArrayList<>());
    if (beside.stream().noneMatch(known -> known.covers(entry))) {
      beside.add(entry);
    }
  }

  List<FileMatch> matches() {
    return entries.values().stream().flatMap(List::stream).map(Entry::match).toList();
  }
}
