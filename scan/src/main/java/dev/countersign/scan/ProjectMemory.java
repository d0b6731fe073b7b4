package dev.countersign.scan;

import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * What rules for whole projects found before, where all files have the same bytes since. Nothing is
 * remembered of a project with files that are not checked, since nobody has read them.
 */
final class ProjectMemory {
  private static final byte[] TOO_LARGE = {};

  private final ResultCache cache;
  private final List<ScanFile> checked;
  private final Surroundings surroundings;
  private final Limits limits;
  private final Optional<byte[]> before;

  /**
   * The memory of a project.
   *
   * @param checked its files, each of which was read
   */
  ProjectMemory(
      ResultCache cache, List<ScanFile> checked, Surroundings surroundings, Limits limits) {
    this.cache = cache;
    this.checked = checked;
    this.surroundings = surroundings;
    this.limits = limits;
    this.before = state();
  }

  /** What was found in this state. */
  Optional<FileResult> find() {
    return before.map(cache::together).flatMap(cache::find);
  }

  /** Remembers what was found, unless a file has changed meanwhile. */
  void keep(FileResult result) {
    Optional<byte[]> after = state();
    if (after.isPresent()
        && before.isPresent()
        && MessageDigest.isEqual(after.get(), before.get())) {
      cache.keep(cache.together(after.get()), result);
    }
  }

  private Optional<byte[]> state() {
    if (!cache.remembers() || surroundings.state().isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = Sha256.digest();
    digest.update((surroundings.state().get() + '\0').getBytes(StandardCharsets.UTF_8));
    for (List<ScanFile> files : List.of(checked, surroundings.files().get())) {
      for (ScanFile file : files) {
        Optional<byte[]> hash =
            file.size() > limits.largest() ? Optional.of(TOO_LARGE) : cache.hashed(file);
        if (hash.isEmpty()) {
          return Optional.empty();
        }
        digest.update((file.path() + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(hash.get());
      }
      digest.update((byte) 0);
    }
    return Optional.of(digest.digest());
  }
}
