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
  /** One line about something that is not as it should be. */
  void warn(String message) {
    err.println("countersign: " + message);
    err.flush();
  }
}
