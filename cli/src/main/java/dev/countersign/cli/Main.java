package dev.countersign.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its status. The launcher says in the property {@code
   * countersign.terminals} which of {@code out} and {@code err} a person sees.
   */
  public static void main(String[] args) {
    String terminals = System.getProperty("countersign.terminals", "");
    Console console =
        new Console(
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            Path.of("").toAbsolutePath(),
            System.getenv(),
            terminals.contains("out"),
            terminals.contains("err"));
    int status = Countersign.run(console, args);
    console.out().flush();
    console.err().flush();
    // Threads that hang in a file that was given up must not hold the process.
    Runtime.getRuntime().exit(status);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
