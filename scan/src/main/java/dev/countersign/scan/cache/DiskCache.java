package dev.countersign.scan.cache;

import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Results in one file for each tree, set of rules and build of Countersign. A result is found by
 * the hash of the file's bytes, name and language and of the files that it depends on.
 */
public final class DiskCache implements ResultCache {
  record Key(byte[] hash) implements ResultCache.Key {}

  /** What was read of a file before: a file that changes meanwhile has another sum. */
  private record Hashed(int size, long sum, byte[] hash) {}

  private interface Encoder<T> {
    byte[] encode(T value) throws IOException;
  }

  private interface Decoder<T> {
    T decode(byte[] bytes) throws IOException;
  }

  private final Store store;
  private final Map<String, Hashed> hashes = new ConcurrentHashMap<>();

  private DiskCache(Store store) {
    this.store = store;
  }

  /**
   * Opens a cache.
   *
   * @param folder made when missing
   * @param root the tree that is checked
   * @param rules its rules
   * @param build names the exact build of Countersign
   * @param warning is told once when the cache cannot be read or written
   */
  public static DiskCache open(
      Path folder, Path root, RuleBook rules, String build, Consumer<String> warning) {
    MessageDigest hash = Sha256.digest();
    for (String part : List.of(root.toString(), rules.hash(), build)) {
      hash.update((part + '\0').getBytes(StandardCharsets.UTF_8));
    }
    String name = HexFormat.of().formatHex(hash.digest(), 0, 16);
    return new DiskCache(Store.open(folder, "results-" + name + ".bin", warning));
  }

  @Override
  public byte[] hash(ScanFile file, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    Hashed known = hashes.get(file.path());
    if (known == null || known.size != bytes.length || known.sum != sum.getValue()) {
      known = new Hashed(bytes.length, sum.getValue(), Sha256.digest().digest(bytes));
      hashes.put(file.path(), known);
    }
    return known.hash;
  }

  @Override
  public Key key(ScanFile file, byte[] hash, String language, String surroundings) {
    MessageDigest digest = Sha256.digest();
    for (String part : List.of(file.path(), language, String.valueOf(file.named()), surroundings)) {
      digest.update((part + '\0').getBytes(StandardCharsets.UTF_8));
    }
    digest.update(hash);
    return new Key(digest.digest());
  }

  @Override
  public Optional<byte[]> hashed(ScanFile file) {
    return Optional.ofNullable(hashes.get(file.path())).map(Hashed::hash);
  }

  @Override
  public Key together(byte[] hash) {
    return new Key(Sha256.digest().digest(hash));
  }

  @Override
  public boolean has(ResultCache.Key key) {
    return key instanceof Key ours && store.has(ours.hash);
  }

  @Override
  public Optional<FileResult> find(ResultCache.Key key) {
    return find(key, ResultCodec::decode);
  }

  @Override
  public void keep(ResultCache.Key key, FileResult result) {
    keep(key, result, ResultCodec::encode);
  }

  @Override
  public Replies replies(ResultCache.Key key) {
    return find(key, Replies::decode).orElseGet(Replies::new);
  }

  @Override
  public void keep(ResultCache.Key key, Replies replies) {
    keep(key, replies, Replies::encode);
  }

  private <T> Optional<T> find(ResultCache.Key key, Decoder<T> decoder) {
    Optional<byte[]> known = key instanceof Key ours ? store.find(ours.hash) : Optional.empty();
    try {
      return known.isPresent() ? Optional.of(decoder.decode(known.get())) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private <T> void keep(ResultCache.Key key, T value, Encoder<T> encoder) {
    try {
      store.keep(((Key) key).hash, encoder.encode(value));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public void save() {
    store.save();
  }
}
