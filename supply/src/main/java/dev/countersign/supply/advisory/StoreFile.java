package dev.countersign.supply.advisory;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * The parts of a store, each held against its checksum. Records are read when they are asked for:
 * the first mapping of a file costs a process more than a thousand reads.
 */
final class StoreFile {
  private static final String ADVICE = "; import the advisories again";

  private final String name;
  private final RandomAccessFile file;
  private final AdvisoryStore.Status status;
  private final ByteBuffer index;

  /**
   * Reads header and index.
   *
   * @throws StoreException when they are incomplete or corrupt
   */
  StoreFile(Path path, RandomAccessFile file) throws IOException {
    this.name = "the advisory store " + path;
    this.file = file;
    byte[] head = bytes(0, (int) Math.min(Layout.HEADER, file.length()));
    ByteBuffer header = ByteBuffer.wrap(head);
    if (head.length < Layout.HEADER || !begins(head, Layout.MAGIC)) {
      boolean old = begins(head, Layout.FORMAT);
      String what = old ? " is in the format of another version" : " is no advisory store";
      throw new StoreException((old ? name : path) + what + ADVICE);
    }
    if (crc(head, Layout.HEADER - 4) != header.getInt(Layout.HEADER - 4)) {
      throw new StoreException(name + " is corrupt" + ADVICE);
    }
    this.status =
        new AdvisoryStore.Status(
            Instant.ofEpochSecond(header.getLong(8)),
            header.getInt(16),
            header.getInt(20),
            header.getInt(24),
            header.getLong(28));
    long length = file.length();
    if (length != status.size()) {
      throw new StoreException(
          name + " is not whole: it has " + length + " bytes instead of " + status.size() + ADVICE);
    }
    long size = (long) status.packages() * Layout.ROW;
    if (size < 0 || size > length - Layout.HEADER) {
      throw new StoreException(name + " is corrupt" + ADVICE);
    }
    byte[] rows = bytes(Layout.HEADER, (int) size);
    if (crc(rows, rows.length) != header.getInt(36)) {
      throw new StoreException(name + " is corrupt" + ADVICE);
    }
    this.index = ByteBuffer.wrap(rows);
  }

  private static boolean begins(byte[] head, String word) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(word);
  }

  AdvisoryStore.Status status() {
    return status;
  }

  /** By which the rows are sorted. */
  long hash(int row) {
    return index.getLong(row * Layout.ROW);
  }

  /**
   * What is known of the package of a row.
   *
   * @throws StoreException when it is corrupt; the message says {@code key}
   */
  byte[] record(int row, String key) {
    int at = row * Layout.ROW;
    try {
      byte[] record = bytes(index.getLong(at + 8), index.getInt(at + 16));
      if (crc(record, record.length) == index.getInt(at + 20)) {
        return record;
      }
    } catch (IOException e) {
      throw new StoreException(name + " cannot be read: " + e.getMessage());
    }
    throw new StoreException(name + " is corrupt at " + key + ADVICE);
  }

  private synchronized byte[] bytes(long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(at);
    file.readFully(bytes);
    return bytes;
  }

  private static int crc(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }
}
