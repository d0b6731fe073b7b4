package dev.countersign.rules;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One place where a rule holds.
 *
 * @param start offset of the first byte
 * @param end offset after the last byte
 * @param captures what metavariables stand for, by name with dollar sign
 * @param message with metavariables interpolated
 * @param fix what would mend it
 * @param trace the way from source to sink, first step first; empty for a search
 * @param question what a person has to answer for the evidence to be complete; empty where the rule
 *     alone says whether it is
 */
public record Match(
    Rule rule,
    int start,
    int end,
    SortedMap<String, Capture> captures,
    String message,
    Optional<Edit> fix,
    List<Step> trace,
    Optional<String> question) {
  /** A match with nothing left to ask. */
  public Match(
      Rule rule,
      int start,
      int end,
      SortedMap<String, Capture> captures,
      String message,
      Optional<Edit> fix,
      List<Step> trace) {
    this(rule, start, end, captures, message, fix, trace, Optional.empty());
  }

  /**
   * One step of the evidence.
   *
   * @param path the file, as the scanner named it
   * @param note what happens there
   */
  public record Step(String path, int start, int end, String note) {}
}
