package dev.countersign.cli;

import dev.countersign.scan.Progress;
import java.io.PrintWriter;

/** A bar on a terminal that clears itself away when the work is done. */
final class ProgressBar implements Progress {
  private static final int CELLS = 30;
  private final PrintWriter terminal;
  private boolean drawn;

  ProgressBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  @Override
  public void files(int done, int total) {
    if (done >= total) {
      terminal.print(drawn ? "\r\u001B[K" : "");
    } else {
      int filled = (int) ((long) done * CELLS / total);
      String bar = "=".repeat(filled) + " ".repeat(CELLS - filled);
      terminal.printf("\rchecking [%s] %d of %d files\u001B[K", bar, done, total);
      drawn = true;
    }
    terminal.flush();
  }
}
