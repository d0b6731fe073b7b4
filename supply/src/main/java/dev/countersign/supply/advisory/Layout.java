package dev.countersign.supply.advisory;

import dev.countersign.supply.version.Ecosystem;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The bytes of a store, big-endian. */
final class Layout {
  /** Names the format. */
  static final String FORMAT = "CSADV";

  /** Names the format and its version. */
  static final String MAGIC = FORMAT + "005";

  /** Magic, time, packages, advisories, skipped, length, checksum of the index, of the header. */
  static final int HEADER = 8 + 8 + 4 + 4 + 4 + 8 + 4 + 4;

  /** Hash, offset, length, checksum. */
  static final int ROW = 8 + 8 + 4 + 4;

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Layout() {}

  static String key(Ecosystem ecosystem, String name) {
    return ecosystem.osvName().concat(" ").concat(ecosystem.normal(name));
  }

  /** FNV-1a with 64 bits; the record repeats the key, so that two of one hash are told apart. */
  static long hash(String key) {
    long hash = FNV_START;
    for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (one & 0xff)) * FNV_PRIME;
    }
    return hash;
  }

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(ByteBuffer in) throws IOException {
    byte[] bytes = new byte[length(in)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int length(ByteBuffer in) throws IOException {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IOException("a text is longer than its record");
    }
    return length;
  }

  static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  static List<String> texts(ByteBuffer in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  /** Where what begins with its length ends. */
  static int end(ByteBuffer in) throws IOException {
    int length = length(in);
    return in.position() + length;
  }
}
