package dev.countersign.scan.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files to check below the paths of a command.
 *
 * <p>A symbolic link inside a tree is never followed: what it points to is in the tree under its
 * own name, or is none of the tree's. So there are no loops. A path named outright is always taken,
 * and if it is a folder, its own name leaves it out no more.
 */
public final class TargetFinder {
  private final Path root;
  private final Filter filter;
  private final List<String> ignoreFiles;
  private final Map<String, ScanFile> files = new TreeMap<>();
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private final List<NotChecked> notChecked = new ArrayList<>();

  private TargetFinder(Path root, Filter filter, List<String> ignoreFiles) {
    this.root = root;
    this.filter = filter;
    this.ignoreFiles = ignoreFiles;
  }

  /**
   * Finds the targets.
   *
   * @param workingFolder absolute; what relative paths start from
   * @param paths what the command named
   */
  public static Targets find(Path workingFolder, List<Path> paths, Filter filter) {
    List<Path> absolute =
        paths.stream().map(path -> workingFolder.resolve(path).normalize()).toList();
    return find(rootOf(workingFolder, absolute), absolute, filter, IgnoreRules.ALL);
  }

  /**
   * What git would find in a working tree, whatever is left out of scans there.
   *
   * @param root absolute; what reported paths are relative to
   * @param paths absolute
   */
  public static Targets findAsGit(Path root, List<Path> paths, Filter filter) {
    return find(root, paths, filter, IgnoreRules.OF_GIT);
  }

  private static Targets find(
      Path root, List<Path> paths, Filter filter, List<String> ignoreFiles) {
    TargetFinder finder = new TargetFinder(root, filter, ignoreFiles);
    paths.forEach(finder::take);
    finder.notChecked.sort(Comparator.naturalOrder());
    return new Targets(
        finder.root,
        List.copyOf(finder.files.values()),
        Collections.unmodifiableMap(finder.leftOut),
        List.copyOf(finder.notChecked));
  }

  /**
   * The folder that reported paths are relative to: the one folder that was named; else the working
   * folder where it holds all that was named; else the deepest folder that does.
   */
  static Path rootOf(Path workingFolder, List<Path> paths) {
    if (paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
      return paths.getFirst();
    }
    Path here = workingFolder.normalize();
    if (paths.stream().allMatch(path -> path.startsWith(here))) {
      return here;
    }
    Path root = paths.getFirst();
    for (Path path : paths) {
      Path folder = Files.isDirectory(path) ? path : parentOf(path);
      while (!folder.startsWith(root)) {
        root = parentOf(root);
      }
    }
    return root;
  }

  private static Path parentOf(Path path) {
    return Objects.requireNonNullElse(path.getParent(), path);
  }

  private void take(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walk(path, IgnoreRules.forTop(path, ignoreFiles));
      } else if (attributes.isRegularFile()) {
        add(path, attributes, true);
      } else {
        notChecked.add(new NotChecked(name(path), "is neither a file nor a folder"));
      }
    } catch (IOException e) {
      notChecked.add(new NotChecked(name(path), reason(e)));
    }
  }

  private void walk(Path folder, IgnoreRules rules) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      notChecked.add(new NotChecked(name(folder), "folder: " + reason(e)));
    } catch (DirectoryIteratorException e) {
      notChecked.add(new NotChecked(name(folder), "folder: cannot be read: " + e.getMessage()));
    }
    entries.sort(null);
    for (Path entry : entries) {
      visit(entry, rules);
    }
  }

  private void visit(Path entry, IgnoreRules rules) {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      notChecked.add(new NotChecked(name(entry), reason(e)));
      return;
    }
    boolean directory = attributes.isDirectory();
    String last = entry.getFileName().toString();
    if (attributes.isSymbolicLink()) {
      count(LeftOut.LINK);
    } else if (directory || (attributes.isRegularFile() && filter.wanted().test(last))) {
      LeftOut reason = reasonToLeaveOut(entry, last, directory, rules);
      if (reason != null) {
        count(reason);
      } else if (directory) {
        walk(entry, rules.enter(entry));
      } else {
        add(entry, attributes, false);
      }
    }
  }

  private @Nullable LeftOut reasonToLeaveOut(
      Path entry, String last, boolean directory, IgnoreRules rules) {
    if (rules.ignores(entry, directory)) {
      return LeftOut.IGNORED;
    }
    String path = name(entry);
    if (directory) {
      return filter.excludes(path) ? LeftOut.EXCLUDED : LeftOut.ofFolder(last);
    }
    return filter.optionAgainst(path) ? LeftOut.EXCLUDED : LeftOut.ofFile(last);
  }

  private void add(Path file, BasicFileAttributes attributes, boolean named) {
    String path = name(file);
    files.merge(
        path,
        ScanFile.onDisk(file, path, attributes.size(), named),
        (one, other) -> one.named() ? one : other);
  }

  private void count(LeftOut reason) {
    leftOut.merge(reason, 1, Integer::sum);
  }

  private String name(Path path) {
    String relative = PathName.of(root, path);
    return relative.isEmpty() ? "." : relative;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "does not exist";
      case AccessDeniedException denied -> "no permission to read it";
      default -> "cannot be read: " + e.getMessage();
    };
  }
}
