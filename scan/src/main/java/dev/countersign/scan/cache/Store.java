package dev.countersign.scan.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * Values in a file, each by a hash of all that it depends on, so that none is ever out of date. The
 * file is read whole and replaced whole; where two write, the last one stays. Safe between threads.
 *
 * <p>Layout: magic, count, then key (32 bytes), length and value for each entry, those that were
 * used last first, then a CRC-32 of all before it.
 */
public final class Store {
  private static final int MAGIC = 0x43535202;
  private static final int MAX_ENTRIES = 50_000;
  private static final int MAX_FILES = 60;
  private static final int KEY = 32;

  private final Path folder;
  private final String name;
  private final Path file;
  private final Consumer<String> warning;
  private final Map<ByteBuffer, ByteBuffer> before;
  private final Map<ByteBuffer, ByteBuffer> used = new ConcurrentHashMap<>();
  private final AtomicBoolean grown = new AtomicBoolean();

  private Store(Path folder, String name, Consumer<String> warning) {
    this.folder = folder;
    this.name = name;
    this.file = folder.resolve(name);
    this.warning = warning;
    this.before = load();
  }

  /**
   * Opens a store.
   *
   * @param folder made when missing
   * @param name its kind, a dash, and what tells it from others of the kind, of which many are kept
   * @param warning is told once when the file cannot be read or written
   */
  public static Store open(Path folder, String name, Consumer<String> warning) {
    return new Store(folder, name, warning);
  }

  private Map<ByteBuffer, ByteBuffer> load() {
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

  private static Map<ByteBuffer, ByteBuffer> parse(byte[] bytes) throws IOException {
    int end = bytes.length - Long.BYTES;
    if (end < Integer.BYTES * 2 || ByteBuffer.wrap(bytes).getLong(end) != crc(bytes, end)) {
      throw new IOException("it is damaged");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
    if (in.getInt() != MAGIC) {
      throw new IOException("it has another form");
    }
    Map<ByteBuffer, ByteBuffer> entries = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      ByteBuffer key = take(in, KEY);
      entries.put(key, take(in, in.getInt()));
    }
    return entries;
  }

  private static ByteBuffer take(ByteBuffer in, int length) {
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return part;
  }

  private static long crc(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }

  boolean has(byte[] key) {
    return before.containsKey(ByteBuffer.wrap(key));
  }

  /** What was kept for {@code key} by an earlier run. */
  public Optional<byte[]> find(byte[] key) {
    ByteBuffer wanted = ByteBuffer.wrap(key);
    ByteBuffer known = before.get(wanted);
    if (known == null) {
      return Optional.empty();
    }
    used.putIfAbsent(wanted, known);
    byte[] value = new byte[known.remaining()];
    known.get(known.position(), value);
    return Optional.of(value);
  }

  /** Keeps what is found under a key from then on. */
  public void keep(byte[] key, byte[] value) {
    used.put(ByteBuffer.wrap(key), ByteBuffer.wrap(value));
    grown.set(true);
  }

  /** Writes what was added, if it can; says once why it cannot. */
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
    Map<ByteBuffer, ByteBuffer> entries = new LinkedHashMap<>(used);
    before.entrySet().stream()
        .limit(Math.max(0, MAX_ENTRIES - used.size()))
        .forEach(entry -> entries.putIfAbsent(entry.getKey(), entry.getValue()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(entries.size());
    for (Map.Entry<ByteBuffer, ByteBuffer> entry : entries.entrySet()) {
      write(out, entry.getKey());
      out.writeInt(entry.getValue().remaining());
      write(out, entry.getValue());
    }
    out.writeLong(crc(bytes.toByteArray(), bytes.size()));
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, ByteBuffer part) throws IOException {
    out.write(part.array(), part.arrayOffset(), part.remaining());
  }

  /** Keeps the files that were written last. */
  private void dropOldest() throws IOException {
    String kind = name.substring(0, name.indexOf('-') + 1);
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> old =
          all.filter(path -> path.getFileName().toString().startsWith(kind))
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
