package dev.countersign.scan;

import dev.countersign.rules.Project;
import dev.countersign.rules.Target;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files that are checked, and around them those that the disk has. Not safe for several
 * threads.
 */
final class ProjectView implements Project {
  /** So many bytes of files are kept for the next who asks; the others are read again. */
  private static final long KEPT = 256L << 20;

  private final SortedMap<String, ScanFile> checked;
  private final FileKinds kinds;
  private final Limits limits;
  private final ResultCache cache;
  private final Surroundings surroundings;
  private final Lazy<SortedMap<String, ScanFile>> all;
  private final Lazy<List<String>> paths;
  private final List<String> mine;
  private final Map<String, Optional<byte[]>> known = new HashMap<>();
  private final Map<Class<?>, Object> answers = new HashMap<>();
  private long kept;

  ProjectView(
      SortedMap<String, ScanFile> checked,
      FileKinds kinds,
      Limits limits,
      ResultCache cache,
      Surroundings surroundings) {
    this.checked = checked;
    this.kinds = kinds;
    this.limits = limits;
    this.cache = cache;
    this.surroundings = surroundings;
    this.mine = List.copyOf(checked.keySet());
    this.all =
        new Lazy<>(() -> {
          SortedMap<String, ScanFile> files = new TreeMap<>();
          surroundings.files().get().forEach(file -> files.put(file.path(), file));
          files.putAll(checked);
          return files;
        });
    this.paths = new Lazy<>(() -> List.copyOf(all.get().keySet()));
  }

  @Override
  public List<String> paths() {
    return paths.get();
  }

  @Override
  public List<String> checked() {
    return mine;
  }

  @Override
  public Optional<byte[]> read(String path) {
    Optional<byte[]> before = known.get(path);
    return before == null ? load(path) : before;
  }

  private Optional<byte[]> load(String path) {
    ScanFile mine = checked.get(path);
    ScanFile file = mine == null ? all.get().get(path) : mine;
    Optional<byte[]> bytes = file == null ? Optional.empty() : load(file);
    int length = bytes.map(read -> read.length).orElse(0);
    if (kept + length <= KEPT) {
      kept += length;
      known.put(path, bytes);
    }
    return bytes;
  }

  private Optional<byte[]> load(ScanFile file) {
    if (file.size() > limits.largest()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = file.content().read();
      cache.hash(file, bytes);
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Target> target(String path) {
    Optional<byte[]> bytes = read(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return bytes
        .flatMap(SourceText::of)
        .map(text -> target(text, path, kinds.of(name, bytes.orElseThrow())));
  }

  /** The same of a file that was read. */
  static Target target(SourceText text, String path, Optional<Language> language) {
    return language
        .map(front -> Target.ofCode(path, text.utf8(), front, ParseLimits.DEFAULT))
        .orElseGet(() -> Target.ofText(path, text.utf8()));
  }

  @Override
  public <T> Optional<T> service(Class<T> type) {
    return surroundings.service(type);
  }

  @Override
  public <T> T remembered(Class<T> type, Function<Project, T> answer) {
    Object known = answers.get(type);
    if (known == null) {
      known = answer.apply(this);
      answers.put(type, known);
    }
    return type.cast(known);
  }
}
