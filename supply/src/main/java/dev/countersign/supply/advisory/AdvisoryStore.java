package dev.countersign.supply.advisory;

import dev.countersign.supply.Ecosystem;
import dev.countersign.supply.advisory.Advisory.Severity;
import dev.countersign.supply.advisory.Advisory.Span;
import dev.countersign.supply.version.VersionOrder;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Advisories in one file, looked up in place. Opening it reads the header and the index alone. Safe
 * between threads.
 */
public final class AdvisoryStore {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final MemorySegment bytes;
  private final Status status;
  private final Map<Ecosystem, VersionOrder> orders = new ConcurrentHashMap<>();

  private AdvisoryStore(MemorySegment bytes, Status status) {
    this.bytes = bytes;
    this.status = status;
  }

  /**
   * What a store holds.
   *
   * @param imported when
   * @param packages of how many packages it knows something
   * @param advisories how many it holds
   * @param skipped how many files of the import could not be read
   * @param size of the file in bytes
   */
  public record Status(Instant imported, int packages, int advisories, int skipped, long size) {}

  /**
   * Opens a store.
   *
   * @return empty when there is no such file
   * @throws StoreException when it is incomplete or corrupt
   */
  public static Optional<AdvisoryStore> open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment bytes =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      return Optional.of(new AdvisoryStore(bytes, checked(file, bytes)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException("the advisory store " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static Status checked(Path file, MemorySegment bytes) {
    String advice = "; import the advisories again";
    if (bytes.byteSize() < Layout.HEADER || !magic(bytes).equals(Layout.MAGIC)) {
      throw new StoreException(file + " is no advisory store" + advice);
    }
    int packages = bytes.get(INT, 16);
    long length = bytes.get(LONG, 28);
    boolean header = crc(bytes, 0, Layout.HEADER - 4) == bytes.get(INT, Layout.HEADER - 4);
    if (!header || packages < 0) {
      throw new StoreException("the advisory store " + file + " is corrupt" + advice);
    }
    if (length != bytes.byteSize()) {
      throw new StoreException(
          "the advisory store "
              + file
              + " is not whole: it has "
              + bytes.byteSize()
              + " bytes instead of "
              + length
              + advice);
    }
    if (crc(bytes, Layout.HEADER, (long) packages * Layout.ROW) != bytes.get(INT, 36)) {
      throw new StoreException("the advisory store " + file + " is corrupt" + advice);
    }
    return new Status(
        Instant.ofEpochSecond(bytes.get(LONG, 8)),
        packages,
        bytes.get(INT, 20),
        bytes.get(INT, 24),
        length);
  }

  private static String magic(MemorySegment bytes) {
    byte[] magic = bytes.asSlice(0, Layout.MAGIC.length()).toArray(ValueLayout.JAVA_BYTE);
    return new String(magic, StandardCharsets.US_ASCII);
  }

  private static int crc(MemorySegment bytes, long from, long length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.asSlice(from, length).asByteBuffer());
    return (int) crc.getValue();
  }

  /** What it holds. */
  public Status status() {
    return status;
  }

  /**
   * The flaws of a version.
   *
   * @throws StoreException when the package's record is corrupt
   */
  public List<Hit> find(Ecosystem ecosystem, String name, String version) {
    String key = Layout.key(ecosystem, name);
    long hash = Layout.hash(key);
    VersionOrder order = orders.computeIfAbsent(ecosystem, one -> one.order().remembering());
    List<Hit> hits = new ArrayList<>();
    for (long row = first(hash); row < status.packages && hash(row) == hash; row++) {
      long at = Layout.HEADER + row * Layout.ROW;
      entries(order, key, version, record(at, key), hits);
    }
    return hits;
  }

  /** The first row whose hash is not less. */
  private long first(long hash) {
    long low = 0;
    long high = status.packages;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (hash(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long hash(long row) {
    return bytes.get(LONG, Layout.HEADER + row * Layout.ROW);
  }

  private byte[] record(long row, String key) {
    long offset = bytes.get(LONG, row + 8);
    int length = bytes.get(INT, row + 16);
    if (crc(bytes, offset, length) != bytes.get(INT, row + 20)) {
      throw new StoreException(
          "the advisory store is corrupt at " + key + "; import the advisories again");
    }
    return bytes.asSlice(offset, length).toArray(ValueLayout.JAVA_BYTE);
  }

  private static void entries(
      VersionOrder order, String key, String version, byte[] record, List<Hit> into) {
    try {
      ByteBuffer in = ByteBuffer.wrap(record);
      if (!Layout.text(in).equals(key)) {
        return;
      }
      for (int left = in.getInt(); left > 0; left--) {
        int end = Layout.end(in);
        entry(in, order, version).ifPresent(into::add);
        in.position(end);
      }
    } catch (IOException | BufferUnderflowException e) {
      throw new StoreException("the advisory store is corrupt at " + key + ": " + e.getMessage());
    }
  }

  /** Reads on only where the version is meant: most entries are passed over. */
  private static Optional<Hit> entry(ByteBuffer in, VersionOrder order, String version)
      throws IOException {
    boolean known = order.knows(version);
    List<Span> spans = new ArrayList<>();
    boolean ranged = false;
    for (int left = in.getInt(); left > 0; left--) {
      Span span = new Span(Layout.text(in), Layout.text(in), Layout.text(in));
      spans.add(span);
      ranged |= known && span.has(order, version);
    }
    boolean listed = false;
    for (int left = in.getInt(); left > 0; left--) {
      String other = Layout.text(in);
      listed |= other.equals(version) || (known && order.compare(other, version) == 0);
    }
    return ranged || listed
        ? Optional.of(hit(in, order, version, spans, listed))
        : Optional.empty();
  }

  private static Hit hit(
      ByteBuffer in, VersionOrder order, String version, List<Span> spans, boolean listed)
      throws IOException {
    String within = Layout.text(in);
    return new Hit(
        Layout.text(in),
        Layout.texts(in),
        Layout.text(in),
        Severity.valueOf(Layout.text(in)),
        fixed(order, version, spans),
        listed || isListed(order, version, within));
  }

  /** Whether a list has the version, or ends before it. */
  private static boolean isListed(VersionOrder order, String version, String list) {
    if (list.isEmpty() || holdsLine(list, version)) {
      return true;
    }
    List<String> versions = list.lines().toList();
    return versions.isEmpty()
        || versions.stream().anyMatch(one -> order.compare(one, version) == 0)
        || versions.stream().allMatch(one -> order.compare(one, version) < 0);
  }

  private static boolean holdsLine(String list, String line) {
    for (int at = list.indexOf(line); at >= 0; at = list.indexOf(line, at + 1)) {
      int end = at + line.length();
      if ((at == 0 || list.charAt(at - 1) == '\n')
          && (end == list.length() || list.charAt(end) == '\n')) {
        return true;
      }
    }
    return false;
  }

  private static String fixed(VersionOrder order, String version, List<Span> spans) {
    String least = "";
    for (Span span : spans) {
      String fixed = span.fixed();
      if (!fixed.isEmpty()
          && order.compare(fixed, version) > 0
          && (least.isEmpty() || order.compare(fixed, least) < 0)) {
        least = fixed;
      }
    }
    return least;
  }
}
