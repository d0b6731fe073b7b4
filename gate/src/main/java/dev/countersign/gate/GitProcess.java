package dev.countersign.gate;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs git. Nothing that a repository brings is run: no hook, filter, external diff, text
 * conversion, file system monitor or pager.
 */
final class GitProcess {
  private static final List<String> COMMAND =
      List.of(
          "git",
          "--no-pager",
          "--no-optional-locks",
          "--literal-pathspecs",
          // With replaced objects, grafts or a graph, a clone tells of commits what they are not.
          "--no-replace-objects",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.commitGraph=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.quotePath=false",
          "-c",
          "protocol.allow=never");

  private GitProcess() {}

  /** What git answered. */
  record Answer(int status, byte[] out, String error) {
    String text() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }
  }

  /** Takes what git writes. */
  interface Reading {
    byte[] of(InputStream out) throws IOException;
  }

  /** Runs a command of git in a folder and reads all that it writes. */
  static Answer run(Path folder, byte[] input, String... arguments) {
    return run(folder, input, InputStream::readAllBytes, arguments);
  }

  /**
   * Runs a command of git in a folder.
   *
   * @param input what it reads
   * @throws ChangeException when there is no git, or it ends before all is read that was expected
   */
  static Answer run(Path folder, byte[] input, Reading reading, String... arguments) {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("LC_ALL", "C");
    // A clone may lack objects, and its settings name the program that would fetch them.
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
    builder.environment().put("GIT_GRAFT_FILE", "/dev/null");
    try {
      Process process = builder.start();
      try {
        return answer(process, input, reading);
      } finally {
        // Whoever reads may give up before git has said all.
        process.destroy();
      }
    } catch (EOFException e) {
      throw new ChangeException("git " + arguments[0] + " ended in the middle of its answer");
    } catch (IOException e) {
      throw new ChangeException(
          "the program git is needed to look at a change, and cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChangeException("interrupted while git ran");
    }
  }

  private static Answer answer(Process process, byte[] input, Reading reading)
      throws IOException, InterruptedException {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Thread feeder = Thread.ofVirtual().start(() -> feed(process.getOutputStream(), input));
    // It waits as long as git runs: no place for a thread that shares its carrier.
    Thread listener =
        Thread.ofPlatform().daemon().start(() -> listen(process.getErrorStream(), errors));
    byte[] out = reading.of(process.getInputStream());
    feeder.join();
    listener.join();
    return new Answer(process.waitFor(), out, errors.toString(StandardCharsets.UTF_8));
  }

  private static void feed(OutputStream to, byte[] input) {
    try (to) {
      to.write(input);
    } catch (IOException gone) {
      // git ended early; its status says why.
    }
  }

  private static void listen(InputStream from, ByteArrayOutputStream errors) {
    try (from) {
      from.transferTo(errors);
    } catch (IOException gone) {
      // What was said until then has to do.
    }
  }
}
