package dev.countersign.supply.advisory;

import dev.countersign.supply.advisory.Advisory.Severity;
import dev.countersign.supply.advisory.Advisory.Span;
import dev.countersign.supply.version.Ecosystem;
import dev.countersign.supply.version.VersionOrder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Advisories in one file, looked up in place. Opening it reads the header and the index alone. Safe
 * between threads.
 */
public final class AdvisoryStore {
  private final StoreFile file;
  private final Map<Ecosystem, VersionOrder> orders = new ConcurrentHashMap<>();

  private AdvisoryStore(StoreFile file) {
    this.file = file;
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
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r");
      try {
        return Optional.of(new AdvisoryStore(new StoreFile(file, bytes)));
      } catch (IOException | StoreException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException("the advisory store " + file + " cannot be read: " + e.getMessage());
    }
  }

  /** What it holds. */
  public Status status() {
    return file.status();
  }

  /**
   * The flaws of a version.
   *
   * @throws StoreException when the package's record is corrupt
   */
  public List<Hit> find(Ecosystem ecosystem, String name, String version) {
    String key = Layout.key(ecosystem, name);
    long hash = Layout.hash(key);
    Asked asked = Asked.of(order(ecosystem), version);
    List<Hit> hits = new ArrayList<>();
    for (int row = first(hash); row < status().packages && file.hash(row) == hash; row++) {
      entries(asked, key, file.record(row, key), hits);
    }
    return hits;
  }

  private VersionOrder order(Ecosystem ecosystem) {
    VersionOrder order = orders.get(ecosystem);
    return order != null
        ? order
        : orders.computeIfAbsent(ecosystem, one -> one.order().remembering());
  }

  /** The first row whose hash is not less. */
  private int first(long hash) {
    int low = 0;
    int high = status().packages;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (file.hash(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void entries(Asked asked, String key, byte[] record, List<Hit> into) {
    try {
      ByteBuffer in = ByteBuffer.wrap(record);
      if (!Layout.text(in).equals(key)) {
        return;
      }
      for (int left = in.getInt(); left > 0; left--) {
        int end = Layout.end(in);
        asked.entry(in).ifPresent(into::add);
        in.position(end);
      }
    } catch (IOException | BufferUnderflowException e) {
      throw new StoreException("the advisory store is corrupt at " + key + ": " + e.getMessage());
    }
  }

  /**
   * The version that is asked about.
   *
   * @param known whether it is a version by the rules of the ecosystem
   * @param bytes its text, as the store holds it
   */
  private record Asked(VersionOrder order, String version, boolean known, byte[] bytes) {
    static Asked of(VersionOrder order, String version) {
      byte[] bytes = version.getBytes(StandardCharsets.UTF_8);
      return new Asked(order, version, order.knows(version), bytes);
    }

    /** Reads on only where the version is meant: most entries are passed over. */
    Optional<Hit> entry(ByteBuffer in) throws IOException {
      List<Span> spans = new ArrayList<>();
      boolean ranged = false;
      for (int left = in.getInt(); left > 0; left--) {
        Span span = new Span(Layout.text(in), Layout.text(in), Layout.text(in));
        spans.add(span);
        ranged |= known && span.has(order, version);
      }
      TextTable others = TextTable.read(in);
      TextTable within = TextTable.read(in);
      boolean listed = within.has(bytes) || isAmong(others);
      return ranged || listed
          ? Optional.of(hit(in, spans, listed || agrees(within)))
          : Optional.empty();
    }

    private boolean isAmong(TextTable versions) {
      return versions.has(bytes)
          || (known && versions.all().stream().anyMatch(one -> order.compare(one, version) == 0));
    }

    /** Whether the list of the versions in the ranges lets this be one: has it, or ends before. */
    private boolean agrees(TextTable within) {
      return within.isEmpty()
          || isAmong(within)
          || within.all().stream().allMatch(one -> order.compare(one, version) < 0);
    }

    private Hit hit(ByteBuffer in, List<Span> spans, boolean certain) throws IOException {
      return new Hit(
          Layout.text(in),
          Layout.texts(in),
          Layout.text(in),
          Severity.valueOf(Layout.text(in)),
          fixed(spans),
          certain);
    }

    private String fixed(List<Span> spans) {
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
}
