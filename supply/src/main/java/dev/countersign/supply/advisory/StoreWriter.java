package dev.countersign.supply.advisory;

import dev.countersign.supply.advisory.Advisory.Affected;
import dev.countersign.supply.advisory.Advisory.Span;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Writes a store: a header, an index of packages sorted by the hash of their names, and one record
 * for each package with all that concerns it. Every part has its checksum.
 */
final class StoreWriter {
  /** A package's record: its entries one after the other. */
  private static final class Chunk {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int entries;
  }

  private final Map<String, Chunk> packages = new HashMap<>();
  private int advisories;

  /** Adds what an advisory says of each package. */
  void add(Advisory advisory) throws IOException {
    advisories++;
    for (Affected affected : advisory.affected()) {
      String key = Layout.key(affected.ecosystem(), affected.name());
      Chunk chunk = packages.computeIfAbsent(key, name -> new Chunk());
      chunk.entries++;
      byte[] entry = entry(advisory, affected);
      DataOutputStream out = new DataOutputStream(chunk.bytes);
      out.writeInt(entry.length);
      out.write(entry);
    }
  }

  /** First what decides whether a version is meant, so that the rest need not be read. */
  private static byte[] entry(Advisory advisory, Affected affected) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(affected.spans().size());
    for (Span span : affected.spans()) {
      Layout.text(out, span.from());
      Layout.text(out, span.fixed());
      Layout.text(out, span.last());
    }
    TextTable.write(out, affected.others());
    TextTable.write(out, affected.within());
    Layout.text(out, advisory.id());
    Layout.texts(out, advisory.aliases());
    Layout.text(out, advisory.summary());
    Layout.text(out, advisory.severity().name());
    return bytes.toByteArray();
  }

  /** How many were added. */
  int advisories() {
    return advisories;
  }

  /** Writes the store beside {@code file} first, and then in its place. */
  void write(Path file, Instant now, int skipped) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "advisories", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        write(out, now, skipped);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private record Row(long hash, byte[] record) {}

  private void write(OutputStream out, Instant now, int skipped) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Chunk> one : packages.entrySet()) {
      rows.add(new Row(Layout.hash(one.getKey()), record(one.getKey(), one.getValue())));
    }
    rows.sort(Comparator.comparingLong(Row::hash));
    byte[] index = index(rows);
    long length = (long) Layout.HEADER + index.length;
    for (Row row : rows) {
      length += row.record.length;
    }
    ByteBuffer header = ByteBuffer.allocate(Layout.HEADER);
    header.put(Layout.MAGIC.getBytes(StandardCharsets.US_ASCII));
    header.putLong(now.getEpochSecond());
    header.putInt(rows.size());
    header.putInt(advisories);
    header.putInt(skipped);
    header.putLong(length);
    header.putInt(crc(index, index.length));
    header.putInt(crc(header.array(), header.position()));
    out.write(header.array());
    out.write(index);
    for (Row row : rows) {
      out.write(row.record);
    }
  }

  private static byte[] record(String key, Chunk chunk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Layout.text(out, key);
    out.writeInt(chunk.entries);
    chunk.bytes.writeTo(out);
    return bytes.toByteArray();
  }

  private static byte[] index(List<Row> rows) {
    ByteBuffer index = ByteBuffer.allocate(rows.size() * Layout.ROW);
    long at = Layout.HEADER + (long) index.capacity();
    for (Row row : rows) {
      index.putLong(row.hash);
      index.putLong(at);
      index.putInt(row.record.length);
      index.putInt(crc(row.record, row.record.length));
      at += row.record.length;
    }
    return index.array();
  }

  private static int crc(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }
}
