package dev.countersign.scan.files;

import dev.countersign.scan.files.IgnoreFile.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ignore files that speak for one folder: its own, its parents' up to the top of the repository
 * or of the scan, and the repository's {@code info/exclude}. Deeper files come first.
 *
 * @param folder the folder
 * @param names how ignore files are called, the first before the others
 * @param files its own ignore files
 * @param above those of the folder above
 */
record IgnoreRules(
    Path folder, List<String> names, List<IgnoreFile> files, @Nullable IgnoreRules above) {
  /** Those that git reads. */
  static final List<String> OF_GIT = List.of(".gitignore");

  static final List<String> ALL = List.of(".countersignignore", ".gitignore");

  /** The rules for the top folder of a scan, with those of the repository around it. */
  static IgnoreRules forTop(Path top, List<String> names) {
    List<Path> chain = new ArrayList<>();
    boolean inRepository = false;
    for (Path folder = top; folder != null; folder = folder.getParent()) {
      chain.addFirst(folder);
      if (Files.exists(folder.resolve(".git"))) {
        inRepository = true;
        break;
      }
    }
    if (!inRepository) {
      return new IgnoreRules(top, names, read(top, names), null);
    }
    Path repository = chain.getFirst();
    IgnoreRules rules =
        new IgnoreRules(
            repository,
            names,
            IgnoreFile.read(repository.resolve(".git/info/exclude")).stream().toList(),
            null);
    for (Path folder : chain) {
      rules = rules.enter(folder);
    }
    return rules;
  }

  /** The rules for a folder in this one. */
  IgnoreRules enter(Path child) {
    return new IgnoreRules(child, names, read(child, names), this);
  }

  /** Whether a file or folder at or below {@link #folder} is ignored. */
  boolean ignores(Path path, boolean directory) {
    for (IgnoreRules level = this; level != null; level = level.above) {
      if (level.files.isEmpty()) {
        continue;
      }
      String relative = PathName.of(level.folder, path);
      for (IgnoreFile file : level.files) {
        Answer answer = file.ask(relative, directory);
        if (answer != Answer.SILENT) {
          return answer == Answer.IGNORED;
        }
      }
    }
    return false;
  }

  private static List<IgnoreFile> read(Path folder, List<String> names) {
    return names.stream().flatMap(name -> IgnoreFile.read(folder.resolve(name)).stream()).toList();
  }
}
