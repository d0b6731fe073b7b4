package dev.countersign.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command knows of its surroundings, so that tests can give it others.
 *
 * @param out the result alone
 * @param err progress and errors
 * @param workingFolder absolute
 * @param environment variables
 * @param terminal whether a person sees {@link #out}
 * @param errTerminal whether a person sees {@link #err}
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    Path workingFolder,
    Map<String, String> environment,
    boolean terminal,
    boolean errTerminal) {
  private static final int WIDTH = 100;

  /** How many cells a line has; the launcher says so in the property countersign.width. */
  int width() {
    String width = System.getProperty("countersign.width", "");
    return terminal && width.matches("\\d{1,5}") ? Integer.parseInt(width) : WIDTH;
  }

  /** One line about something that is not as it should be. */
  void warn(String message) {
    err.println("countersign: " + message);
    err.flush();
  }
}
