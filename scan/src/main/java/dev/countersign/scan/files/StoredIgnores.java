package dev.countersign.scan.files;

import dev.countersign.scan.files.IgnoreFile.Answer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the {@code .countersignignore} files of a tree leave out that is not on disk. */
public final class StoredIgnores {
  private static final String NAME = ".countersignignore";

  private final Function<String, Optional<byte[]>> tree;
  private final Map<String, Optional<IgnoreFile>> files = new HashMap<>();

  /** {@code tree} gives the bytes of a file by its path, slash-separated. */
  public StoredIgnores(Function<String, Optional<byte[]>> tree) {
    this.tree = tree;
  }

  /** Whether {@code path} is that of such a file. */
  public static boolean isOne(String path) {
    return path.endsWith(NAME);
  }

  /** Whether the file at {@code path}, or a folder that it is in, is left out. */
  public boolean ignores(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (ignores(path.substring(0, end), true)) {
        return true;
      }
    }
    return ignores(path, false);
  }

  /** The file of the nearest folder that says something decides. */
  private boolean ignores(String path, boolean directory) {
    for (int end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
      String folder = path.substring(0, end + 1);
      Answer answer =
          files
              .computeIfAbsent(folder, this::read)
              .map(file -> file.ask(path.substring(folder.length()), directory))
              .orElse(Answer.SILENT);
      if (answer != Answer.SILENT || folder.isEmpty()) {
        return answer == Answer.IGNORED;
      }
    }
  }

  private Optional<IgnoreFile> read(String folder) {
    return tree.apply(folder + NAME)
        .map(bytes -> IgnoreFile.parse(new String(bytes, StandardCharsets.UTF_8)));
  }
}
