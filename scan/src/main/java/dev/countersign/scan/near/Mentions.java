package dev.countersign.scan.near;

import dev.countersign.scan.cache.Store;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Remembers how files mention others, of those whose bytes have a name before they are read. */
public final class Mentions {
  private static final int KEY = 32;

  /**
   * How one file mentions others.
   *
   * @param size of the file in bytes
   * @param names hashes of the names in it, in order
   */
  record Of(int size, int[] names) {
    static final Of NOTHING = new Of(0, new int[0]);

    static Of text(String family, byte[] text) {
      return new Of(text.length, References.in(family, text));
    }

    Set<Integer> all() {
      return Arrays.stream(names).boxed().collect(Collectors.toSet());
    }

    /** Whether one of these hashes is among them. */
    boolean haveAny(Collection<Integer> sought) {
      return sought.stream().anyMatch(name -> Arrays.binarySearch(names, name) >= 0);
    }

    private byte[] encode() {
      ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + names.length));
      bytes.putInt(size).asIntBuffer().put(names);
      return bytes.array();
    }

    private static Optional<Of> decode(byte[] value) {
      if (value.length < Integer.BYTES) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(value);
      int size = bytes.getInt();
      int[] names = new int[bytes.remaining() / Integer.BYTES];
      bytes.asIntBuffer().get(names);
      return Optional.of(new Of(size, names));
    }
  }

  private final Optional<Store> store;

  private Mentions(Optional<Store> store) {
    this.store = store;
  }

  /** Remembers nothing. */
  public static Mentions none() {
    return new Mentions(Optional.empty());
  }

  /**
   * Opens what is remembered.
   *
   * @param folder made when missing
   * @param root the tree that the files are of
   * @param build names the exact build of Countersign
   * @param warning is told once when it cannot be read or written
   */
  public static Mentions open(Path folder, Path root, String build, Consumer<String> warning) {
    MessageDigest hash = Sha256.digest();
    for (String part : List.of(root.toString(), build)) {
      hash.update((part + '\0').getBytes(StandardCharsets.UTF_8));
    }
    String name = HexFormat.of().formatHex(hash.digest(), 0, 16);
    return new Mentions(Optional.of(Store.open(folder, "names-" + name + ".bin", warning)));
  }

  /** What is known of a file. */
  Optional<Of> find(String family, ScanFile file) {
    return store.flatMap(
        all -> file.id().flatMap(id -> all.find(key(family, id))).flatMap(Of::decode));
  }

  /** Remembers it of a file whose bytes have a name. */
  void keep(String family, ScanFile file, Of of) {
    store.ifPresent(all -> file.id().ifPresent(id -> all.keep(key(family, id), of.encode())));
  }

  void save() {
    store.ifPresent(Store::save);
  }

  private static byte[] key(String family, String id) {
    byte[] key = Arrays.copyOf(HexFormat.of().parseHex(id), KEY);
    key[KEY - 1] ^= (byte) family.hashCode();
    return key;
  }
}
