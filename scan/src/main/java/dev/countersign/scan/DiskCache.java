package dev.countersign.scan;

import dev.countersign.scan.files.ScanFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Results in one file for each tree, set of rules and build of Countersign. A result is found by
 * the hash of the file's bytes, name and language and of the files that it depends on, so that it
 * is never out of date. The file is read whole and replaced whole; where two scans write, the last
 * one stays.
 *
 * <p>Layout: magic, count, then key (32 bytes), length and value for each entry, then a CRC-32 of
 * all before it.
 */
public final class DiskCache implements ResultCache {
  private static final int MAGIC = 0x43535201;
  private static final int MAX_ENTRIES = 50_000;
  private static final int MAX_FILES = 60;
  private static final int KEY = 32;

  record Key(ByteBuffer hash) implements ResultCache.Key {}

  /** What was read of a file before: a file that changes meanwhile has another sum. */
  private record Hashed(int size, long sum, byte[] hash) {}

  private final Path folder;
  private final Path file;
  private final Consumer<String> warning;
  private final Map<Key, byte[]> before;
  private final Map<Key, byte[]> used = new ConcurrentHashMap<>();
  private final Map<String, Hashed> hashes = new ConcurrentHashMap<>();
  private final AtomicBoolean grown = new AtomicBoolean();

  private DiskCache(Path folder, String name, Consumer<String> warning) {
    this.folder = folder;
    this.file = folder.resolve(name);
    this.warning = warning;
    this.before = load();
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
    MessageDigest hash = Fingerprints.sha256();
    for (String part : List.of(root.toString(), rules.hash(), build)) {
      hash.update((part + '\0').getBytes(StandardCharsets.UTF_8));
    }
    String name = HexFormat.of().formatHex(hash.digest(), 0, 16);
    return new DiskCache(folder, "results-" + name + ".bin", warning);
  }

  private Map<Key, byte[]> load() {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      return parse(Files.readAllBytes(file));
    } catch (IOException | RuntimeException e) {
      warning.accept("the cache " + file + " cannot be used and is made anew: " + e.getMessage());
      return Map.of();
    }
  }

  private static Map<Key, byte[]> parse(byte[] bytes) throws IOException {
    int end = bytes.length - Long.BYTES;
    if (end < Integer.BYTES * 2 || ByteBuffer.wrap(bytes).getLong(end) != crc(bytes, end)) {
      throw new IOException("it is damaged");
    }
    Map<Key, byte[]> entries = new ConcurrentHashMap<>();
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
    if (in.getInt() != MAGIC) {
      throw new IOException("it has another form");
    }
    for (int left = in.getInt(); left > 0; left--) {
      Key key = new Key(ByteBuffer.wrap(take(in, KEY)));
      entries.put(key, take(in, in.getInt()));
    }
    return entries;
  }

  private static byte[] take(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static long crc(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }

  @Override
  public byte[] hash(ScanFile file, byte[] bytes) {
    long sum = crc(bytes, bytes.length);
    Hashed known = hashes.get(file.path());
    if (known == null || known.size != bytes.length || known.sum != sum) {
      known = new Hashed(bytes.length, sum, Fingerprints.sha256().digest(bytes));
      hashes.put(file.path(), known);
    }
    return known.hash;
  }

  @Override
  public boolean has(ResultCache.Key key) {
    return key instanceof Key ours && before.containsKey(ours);
  }

  @Override
  public Optional<FileResult> find(ResultCache.Key key) {
    byte[] known = key instanceof Key ours ? before.get(ours) : null;
    if (known == null) {
      return Optional.empty();
    }
    try {
      FileResult result = ResultCodec.decode(known);
      used.put((Key) key, known);
      return Optional.of(result);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(ResultCache.Key key, FileResult result) {
    try {
      used.put((Key) key, ResultCodec.encode(result));
      grown.set(true);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public Key key(ScanFile file, byte[] hash, String language, String surroundings) {
    MessageDigest digest = Fingerprints.sha256();
    for (String part : List.of(file.path(), language, String.valueOf(file.named()), surroundings)) {
      digest.update((part + '\0').getBytes(StandardCharsets.UTF_8));
    }
    digest.update(hash);
    return new Key(ByteBuffer.wrap(digest.digest()));
  }

  @Override
  public void save() {
    if (!grown.get()) {
      return;
    }
    Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(folder);
      Files.write(temporary, content());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      dropOldest();
    } catch (IOException | RuntimeException e) {
      warning.accept(
          "results are not remembered, since "
              + folder
              + " cannot be written: "
              + (e.getClass() == IOException.class ? e.getMessage() : e)
              + " (--cache DIR names another folder, --no-cache silences this)");
    } finally {
      remove(temporary);
    }
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException harmless) {
      // A stray temporary file; nothing depends on it.
    }
  }

  private byte[] content() throws IOException {
    Map<Key, byte[]> entries = new ConcurrentHashMap<>(used);
    before.entrySet().stream()
        .limit(Math.max(0, MAX_ENTRIES - used.size()))
        .forEach(entry -> entries.putIfAbsent(entry.getKey(), entry.getValue()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(entries.size());
    for (Map.Entry<Key, byte[]> entry : entries.entrySet()) {
      out.write(entry.getKey().hash().array());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
    out.writeLong(crc(bytes.toByteArray(), bytes.size()));
    return bytes.toByteArray();
  }

  /** Keeps the files that were written last. */
  private void dropOldest() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> old =
          all.filter(path -> path.getFileName().toString().startsWith("results-"))
              .sorted(
                  Comparator.comparingLong((Path path) -> path.toFile().lastModified()).reversed())
              .skip(MAX_FILES)
              .toList();
      for (Path path : old) {
        Files.deleteIfExists(path);
      }
    }
  }
}
