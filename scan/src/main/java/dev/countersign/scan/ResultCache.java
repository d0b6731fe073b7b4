package dev.countersign.scan;

import dev.countersign.scan.files.ScanFile;
import java.util.function.Supplier;

/** Remembers what came of files whose bytes, rules and name were the same before. */
public interface ResultCache {
  /** The remembered result, or what {@code compute} gives, remembered. Safe between threads. */
  FileResult get(ScanFile file, byte[] bytes, String language, Supplier<FileResult> compute);

  /** Keeps what was added, if it can; says once why it cannot. */
  void save();

  /** Remembers nothing. */
  static ResultCache none() {
    return new ResultCache() {
      @Override
      public FileResult get(
          ScanFile file, byte[] bytes, String language, Supplier<FileResult> compute) {
        return compute.get();
      }

      @Override
      public void save() {}
    };
  }
}
