package dev.countersign.gate;

import dev.countersign.scan.files.LeftOut;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.Targets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a repository ever had: every version of every file once, under the name {@code
 * COMMIT:PATH} of where it came in, as {@code git show} takes it.
 */
public final class History {
  private static final int SHORT = 10;
  private static final long SHELF = 16L << 20;
  private static final int SHELVES = 4;

  private final Git git;
  private final Change.Scope scope;
  private final Set<String> seen = new HashSet<>();
  private final List<Version> versions = new ArrayList<>();
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

  private History(Git git, Change.Scope scope) {
    this.git = git;
    this.scope = scope;
  }

  private record Version(String name, String object) {}

  /**
   * Reads what there is, but no contents yet.
   *
   * @throws ChangeException when there is no repository
   */
  public static Targets of(Change.Scope scope) {
    History history = new History(Git.around(scope.folder()), scope);
    history.git.changesOfAllCommits().forEach(history::add);
    return history.targets();
  }

  private void add(Git.Changed changed) {
    String path = changed.path();
    if (!isInScope(path) || !seen.add(changed.object())) {
      return;
    }
    Optional<LeftOut> reason = scope.filter().reasonAgainst(path);
    if (reason.isPresent()) {
      leftOut.merge(reason.get(), 1, Integer::sum);
    } else {
      String name = changed.commit().substring(0, SHORT) + ":" + path;
      versions.add(new Version(name, changed.object()));
    }
  }

  private boolean isInScope(String path) {
    Path file = git.top().resolve(path);
    return scope.paths().isEmpty() || scope.paths().stream().anyMatch(file::startsWith);
  }

  private Targets targets() {
    versions.sort(Comparator.comparing(Version::name));
    Map<String, Long> sizes = git.sizes(versions.stream().map(Version::object).toList());
    Shelves shelves = new Shelves(git, scope.largest());
    List<ScanFile> files = new ArrayList<>();
    List<String> shelf = new ArrayList<>();
    long weight = 0;
    for (Version version : versions) {
      long size = sizes.getOrDefault(version.object(), 0L);
      if (weight + size > SHELF && !shelf.isEmpty()) {
        shelf = new ArrayList<>();
        weight = 0;
      }
      weight += size;
      shelf.add(version.object());
      List<String> together = shelf;
      files.add(
          new ScanFile(
              version.name(), size, false, () -> shelves.content(together, version.object())));
    }
    return new Targets(git.top(), files, leftOut, List.of());
  }

  /** Contents are asked for many at a time, and the last few lots are kept. */
  private static final class Shelves {
    private final Git git;
    private final long largest;
    private final Map<String, Map<String, Git.Stored>> last =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Map<String, Git.Stored>> eldest) {
            return size() > SHELVES;
          }
        };

    Shelves(Git git, long largest) {
      this.git = git;
      this.largest = largest;
    }

    synchronized byte[] content(List<String> together, String object) throws IOException {
      return Blobs.bytes(
          object,
          last.computeIfAbsent(together.getFirst(), first -> git.contents(together, largest))
              .get(object));
    }
  }
}
