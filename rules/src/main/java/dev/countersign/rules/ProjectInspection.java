package dev.countersign.rules;

import java.util.List;

/** A {@link ProjectInspector} with the parameters of one rule. Safe to share between threads. */
public interface ProjectInspection {
  /**
   * A match in one of the files.
   *
   * @param path the file
   */
  record Found(String path, Match match) {}

  /**
   * What came of it.
   *
   * @param found in the order of paths and places
   * @param notChecked what could not be asked, a line each
   */
  record Outcome(List<Found> found, List<Missed> notChecked) {}

  /**
   * Something that could not be asked.
   *
   * @param path the file; a dot for the whole project
   */
  record Missed(String path, String reason) {}

  /** Every match. */
  Outcome inspect(Rule rule, Project project);
}
