package dev.countersign.gate;

import dev.countersign.scan.files.Content;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Files that a repository keeps, by git's names of them: all that were announced are read together
 * when one is asked for.
 */
final class Blobs {
  private final Git git;
  private final TreeSet<String> announced = new TreeSet<>();
  private final Map<String, Optional<byte[]>> read = new HashMap<>();

  Blobs(Git git) {
    this.git = git;
  }

  synchronized void announce(String name) {
    if (!read.containsKey(name)) {
      announced.add(name);
    }
  }

  /** The bytes of a file; empty where the repository lacks it. */
  synchronized Optional<byte[]> find(String name) {
    if (!read.containsKey(name)) {
      announced.add(name);
      Map<String, byte[]> found = git.contents(List.copyOf(announced));
      announced.forEach(one -> read.put(one, Optional.ofNullable(found.get(one))));
      announced.clear();
    }
    return read.getOrDefault(name, Optional.empty());
  }

  Content content(String name) {
    return new Content() {
      @Override
      public byte[] read() throws IOException {
        return find(name).orElseThrow(() -> new IOException("git lacks the object " + name));
      }

      @Override
      public void announce() {
        Blobs.this.announce(name);
      }
    };
  }
}
