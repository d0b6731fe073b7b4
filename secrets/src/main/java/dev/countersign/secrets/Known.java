package dev.countersign.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Values that are printed in public documents, so that they open nothing. By their hashes. */
final class Known {
  private static final Set<String> EXAMPLES =
      Set.of(
          "f5e95c9954635b65",
          "03b970ed8171d73b",
          "1021ad463a161d69",
          "c6ea27c534f993d3",
          "1a5d44a2dca19669",
          "aa6547439583c3a2",
          "0011cc25eb432071",
          "7f75367e78812551",
          "976b57ee8acdfcf4",
          "e21b597ba6b9cafa",
          "9c846fdf0fa8955c",
          "2cafc0970149a84f",
          "f2d6ca16515033e5",
          "2d1f7723aabc5c7a",
          "78314b11be2e5815");

  private Known() {}

  /** Whether a provider's own documents, or those of a test server, show this value. */
  static boolean example(String value) {
    return EXAMPLES.contains(hash(value));
  }

  /** The first 16 digits of SHA-256. */
  static String hash(String value) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
