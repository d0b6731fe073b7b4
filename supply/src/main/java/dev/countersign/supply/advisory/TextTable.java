package dev.countersign.supply.advisory;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Texts of a record, sorted by their bytes and looked up in place: their number, where each ends,
 * and their bytes one after the other.
 */
final class TextTable {
  private final ByteBuffer in;
  private final int size;
  private final int ends;
  private final byte[] record;

  /** Where the first text begins in the record. */
  private final int bytes;

  private TextTable(ByteBuffer in, int size) {
    this.in = in;
    this.size = size;
    this.ends = in.position();
    this.record = in.array();
    this.bytes = in.arrayOffset() + ends + Integer.BYTES * size;
  }

  static void write(DataOutputStream out, Collection<String> texts) throws IOException {
    List<byte[]> sorted =
        texts.stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .sorted(Arrays::compareUnsigned)
            .toList();
    out.writeInt(sorted.size());
    int end = 0;
    for (byte[] text : sorted) {
      end += text.length;
      out.writeInt(end);
    }
    for (byte[] text : sorted) {
      out.write(text);
    }
  }

  /** The table where {@code in} stands, which is left after it. */
  static TextTable read(ByteBuffer in) {
    int size = in.getInt();
    TextTable table = new TextTable(in, size);
    in.position(table.ends + Integer.BYTES * size + table.end(size - 1));
    return table;
  }

  private int end(int index) {
    return index < 0 ? 0 : in.getInt(ends + Integer.BYTES * index);
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean has(byte[] text) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              record, bytes + end(middle - 1), bytes + end(middle), text, 0, text.length);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  List<String> all() {
    List<String> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int start = end(i - 1);
      all.add(new String(record, bytes + start, end(i) - start, StandardCharsets.UTF_8));
    }
    return all;
  }
}
