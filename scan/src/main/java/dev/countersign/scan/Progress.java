package dev.countersign.scan;

/** Is told how far a scan is. Called from one thread. */
@FunctionalInterface
public interface Progress {
  /** {@code done} of {@code total} files are checked. */
  void files(int done, int total);

  /** Tells nobody. */
  static Progress silent() {
    return (done, total) -> {};
  }
}
