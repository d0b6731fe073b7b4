package dev.countersign.scan.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to check.
 *
 * @param path its name in reports: relative to the checked root, slash-separated
 * @param size in bytes, as far as known before it is read
 * @param named whether it was named outright, so that nothing leaves it out
 * @param content its bytes
 * @param id names its bytes, where that is known before they are read
 */
public record ScanFile(
    String path, long size, boolean named, Content content, Optional<String> id) {
  /** A file of which nothing is known before it is read. */
  public ScanFile(String path, long size, boolean named, Content content) {
    this(path, size, named, content, Optional.empty());
  }

  /** A file on disk. */
  static ScanFile onDisk(Path file, String path, long size, boolean named) {
    return new ScanFile(path, size, named, () -> Files.readAllBytes(file));
  }

  /** The same, whose bytes have a name. */
  public ScanFile as(String name) {
    return new ScanFile(path, size, named, content, Optional.of(name));
  }

  /** Whether the file holds its code in JSON, together with what it gave. */
  public static boolean isNotebook(String path) {
    return path.endsWith(".ipynb");
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
