package dev.countersign.gate;

import dev.countersign.scan.files.Filter;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.near.Neighbourhood;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files that a change touches, before and after it. What a file had before is what is known; a
 * renamed file is a file less and a file more.
 *
 * @param base the files as they were, those that are gone included
 * @param head the files as they are
 * @param around the files that it leaves alone
 * @param before any file as it was, touched or not
 * @param after any file as it is
 */
public record Change(
    Targets base, Targets head, Supplier<List<ScanFile>> around, Side before, Side after) {
  /** All files on one side of a change. */
  public interface Side {
    /** The bytes of a file, by its path from the root of the targets; empty where there is none. */
    Optional<byte[]> read(String path);
  }

  /** The same with files near to both sides. */
  public Change among(Neighbourhood.Found near) {
    return new Change(
        base.among(near.files(), List.of()),
        head.among(near.files(), near.notChecked()),
        around,
        before,
        after);
  }

  /**
   * What a change is looked for in.
   *
   * @param folder where to look for the repository
   * @param paths only what is at or below these, absolute; empty for all
   * @param filter which files matter
   * @param largest how many bytes of a file are of interest; larger ones are not read out of git
   */
  public record Scope(Path folder, List<Path> paths, Filter filter, long largest) {}

  /**
   * Reads {@code BASE} (the working tree against it), {@code BASE..HEAD} or {@code BASE...HEAD}
   * (from the last commit both have).
   *
   * @throws ChangeException when git has no such thing
   */
  public static Change between(Scope scope, String range) {
    int dots = range.indexOf("..");
    // An empty variable of a script is no HEAD: nothing would be looked at, and all would pass.
    if (dots == 0 || range.isBlank()) {
      throw new ChangeException(
          "the change '" + range + "' names nothing to compare with; write BASE or BASE..HEAD");
    }
    Git git = Git.around(scope.folder());
    if (dots < 0) {
      return new RepositoryReader(git, scope).workingTree(git.commit(range));
    }
    boolean three = range.startsWith("...", dots);
    String base = git.commit(range.substring(0, dots));
    String head = git.commit(orHead(range.substring(dots + (three ? 3 : 2))));
    String from = three ? git.mergeBase(base, head) : base;
    return new RepositoryReader(git, scope).trees(git.filesOf(from), git.filesOf(head));
  }

  private static String orHead(String reference) {
    return reference.isEmpty() ? "HEAD" : reference;
  }

  /**
   * What the next commit would change.
   *
   * @throws ChangeException when there is no repository
   */
  public static Change staged(Scope scope) {
    Git git = Git.around(scope.folder());
    return new RepositoryReader(git, scope).trees(git.filesOfLast(), git.stagedFiles());
  }

  /**
   * What a unified diff changed, given that the files below the scope's folder already have it.
   *
   * @throws ChangeException when they have not
   */
  public static Change ofDiff(Scope scope, String diff) {
    return new DiffReader(scope, DiffFile.parse(diff).files()).change();
  }
}
