package dev.countersign.scan.cache;

import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.FileResult;
import java.util.Optional;

/** Remembers what came of files. Safe between threads. */
public interface ResultCache {
  /** Names a file in a state: its name, bytes and language, and the files it depends on. */
  interface Key {}

  /** Names the bytes of a file, at each time that they are read. */
  byte[] hash(ScanFile file, byte[] bytes);

  /**
   * Names a file in a state.
   *
   * @param hash of its bytes
   * @param surroundings names what else it depends on, such as the state of other files
   */
  Key key(ScanFile file, byte[] hash, String language, String surroundings);

  /** The hash of the bytes that were read of a file last; empty where none was made. */
  Optional<byte[]> hashed(ScanFile file);

  /** Names what many files give together, in the state {@code hash}. */
  Key together(byte[] hash);

  /** Whether a result is remembered. */
  boolean has(Key key);

  /** The remembered result. */
  Optional<FileResult> find(Key key);

  /** Remembers a result. */
  void keep(Key key, FileResult result);

  /** What rules replied to the same question before; empty where nothing is known. */
  Replies replies(Key key);

  /** Remembers what rules replied. */
  void keep(Key key, Replies replies);

  /** Whether it can remember anything. */
  boolean remembers();

  /** Keeps what was added, if it can; says once why it cannot. */
  void save();

  /** Remembers nothing. */
  static ResultCache none() {
    return new ResultCache() {
      @Override
      public byte[] hash(ScanFile file, byte[] bytes) {
        return new byte[0];
      }

      @Override
      public Key key(ScanFile file, byte[] hash, String language, String surroundings) {
        return new Key() {};
      }

      @Override
      public Optional<byte[]> hashed(ScanFile file) {
        return Optional.empty();
      }

      @Override
      public Key together(byte[] hash) {
        return new Key() {};
      }

      @Override
      public boolean has(Key key) {
        return false;
      }

      @Override
      public Optional<FileResult> find(Key key) {
        return Optional.empty();
      }

      @Override
      public void keep(Key key, FileResult result) {}

      @Override
      public Replies replies(Key key) {
        return new Replies();
      }

      @Override
      public void keep(Key key, Replies replies) {}

      @Override
      public boolean remembers() {
        return false;
      }

      @Override
      public void save() {}
    };
  }
}
