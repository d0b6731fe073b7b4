package dev.countersign.gate;

import dev.countersign.scan.files.Content;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Files that a repository keeps, by git's names of them: all that were announced are read together
 * when one is asked for.
 */
final class Blobs {
  private final Git git;
  private final long largest;
  private final TreeSet<String> announced = new TreeSet<>();
  private final Map<String, Optional<Git.Stored>> read = new HashMap<>();

  /**
   * @param largest how many bytes of a file are of interest; larger ones are not read
   */
  Blobs(Git git, long largest) {
    this.git = git;
    this.largest = largest;
  }

  synchronized void announce(String name) {
    if (!read.containsKey(name)) {
      announced.add(name);
    }
  }

  private synchronized Optional<Git.Stored> stored(String name) {
    if (!read.containsKey(name)) {
      announced.add(name);
      Map<String, Git.Stored> found = git.contents(List.copyOf(announced), largest);
      announced.forEach(one -> read.put(one, Optional.ofNullable(found.get(one))));
      announced.clear();
    }
    return read.getOrDefault(name, Optional.empty());
  }

  /** The bytes of a file; empty where the repository lacks it, or it is too large. */
  Optional<byte[]> find(String name) {
    return stored(name).flatMap(Git.Stored::bytes);
  }

  /** The size of a file in bytes, 0 where the repository lacks it. */
  long size(String name) {
    return stored(name).map(Git.Stored::size).orElse(0L);
  }

  Content content(String name) {
    return new Content() {
      @Override
      public byte[] read() throws IOException {
        return bytes(name, stored(name).orElse(null));
      }

      @Override
      public void announce() {
        Blobs.this.announce(name);
      }
    };
  }

  /**
   * The bytes of what is named so.
   *
   * @throws IOException when the repository lacks it, or it is too large
   */
  static byte[] bytes(String name, Git.@Nullable Stored stored) throws IOException {
    if (stored == null) {
      throw new IOException(
          "this clone lacks its contents (" + name + "); one made without --filter has them");
    }
    return stored.bytes().orElseThrow(() -> new IOException("it is too large"));
  }
}
