package dev.countersign.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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
 * @param standing whether the match itself says that it is proved or asked
 * @param secrets what of the file no report may show
 * @param caller the function that brings the value to a sink of another function, as {@code
 *     Class/method}; it tells apart what different callers do through one place. Empty otherwise
 */
public record Match(
    Rule rule,
    int start,
    int end,
    SortedMap<String, Capture> captures,
    String message,
    Optional<Edit> fix,
    List<Step> trace,
    Optional<String> question,
    Standing standing,
    List<Secret> secrets,
    String caller) {
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

  /** A match with a question of its own, or none. */
  public Match(
      Rule rule,
      int start,
      int end,
      SortedMap<String, Capture> captures,
      String message,
      Optional<Edit> fix,
      List<Step> trace,
      Optional<String> question) {
    this(
        rule,
        start,
        end,
        captures,
        message,
        fix,
        trace,
        question,
        question.isPresent() ? Standing.ASKED : Standing.AS_THE_RULE,
        List.of(),
        "");
  }

  /**
   * A match of a rule that was found without patterns.
   *
   * @param captures by name with dollar sign; they fill in the rule's message
   */
  public static Match of(Rule rule, int start, int end, Map<String, Capture> captures) {
    String message = Interpolation.of(rule.message(), captures);
    return new Match(
        rule, start, end, new TreeMap<>(captures), message, Optional.empty(), List.of());
  }

  /** The same, proved whatever the rule's confidence. */
  public Match proved() {
    return with(Standing.PROVED, Optional.empty());
  }

  /** The same, a question whatever the rule's confidence; the rule says which. */
  public Match asked() {
    return with(Standing.ASKED, Optional.empty());
  }

  /** The same as a question of its own. */
  public Match asked(String what) {
    return with(Standing.ASKED, Optional.of(what));
  }

  /** The same with what would mend it. */
  public Match fixed(Edit edit) {
    return new Match(
        rule,
        start,
        end,
        captures,
        message,
        Optional.of(edit),
        trace,
        question,
        standing,
        secrets,
        caller);
  }

  /** The same with the way that led to it. */
  public Match along(List<Step> way) {
    return new Match(
        rule, start, end, captures, message, fix, way, question, standing, secrets, caller);
  }

  private Match with(Standing standing, Optional<String> question) {
    return new Match(
        rule, start, end, captures, message, fix, trace, question, standing, secrets, caller);
  }

  /** The same, brought about by {@code function}. */
  public Match by(String function) {
    return new Match(
        rule, start, end, captures, message, fix, trace, question, standing, secrets, function);
  }

  /** The same, with a stretch of the file that no report may show. */
  public Match hiding(Secret secret) {
    List<Secret> all = Stream.concat(secrets.stream(), Stream.of(secret)).toList();
    return new Match(
        rule, start, end, captures, message, fix, trace, question, standing, all, caller);
  }

  /**
   * A stretch of the file that no report may show.
   *
   * @param shown how many bytes of its beginning may be shown all the same
   */
  public record Secret(int start, int end, int shown) {
    /** Whether both have a byte in common. */
    public boolean overlaps(Secret other) {
      return start < other.end && other.start < end;
    }
  }

  /** How far the evidence of one match goes. */
  public enum Standing {
    /** As far as the rule's confidence says. */
    AS_THE_RULE,
    PROVED,
    ASKED
  }

  /**
   * One step of the evidence.
   *
   * @param path the file, as the scanner named it
   * @param note what happens there
   */
  public record Step(String path, int start, int end, String note) {}
}
