package dev.countersign.cli;

import dev.countersign.report.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

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
  /**
   * How many cells a line of the terminal has; empty where {@link #out} is none, or does not say.
   * The launcher tells it in the property countersign.width.
   */
  OptionalInt width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    String width = System.getProperty("countersign.width", "");
    String known = width.isEmpty() ? columns : width;
    return terminal && known.matches("[1-9]\\d{0,4}")
        ? OptionalInt.of(Integer.parseInt(known))
        : OptionalInt.empty();
  }

  /** One line about something that is not as it should be. */
  void warn(String message) {
    err.println("countersign: " + Terminal.safe(message));
    err.flush();
  }
}
