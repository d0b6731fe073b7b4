package dev.countersign.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

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
          "78314b11be2e5815",
          // Google API keys of the samples and tests in Firebase's public SDK.
          "27a9a42931dff7eb",
          "49f777db995e8260",
          "8731261cb72d8626",
          "37f8f09bdf12c2f2",
          "eb540d2b6ee2a0a4",
          "2037abcaffb2b777",
          "4c98242dcadc8b29",
          "ea9bb1082cf95663",
          "a19f89ab3555eac1",
          "95a4db2dd430bb3f",
          "dc0fcf046c61640c",
          "6ca6473b42d9c17e",
          "f56e323494a6ffc2",
          "0b476bdf9acf2123");

  /** Keys that providers make for pages and apps, where everybody reads them. */
  private static final Pattern PUBLISHED =
      Pattern.compile("(?:pk_(?:live|test)_|pk-lf-|pk\\.eyJ|sb_publishable_|phc_|FLWPUBK).*");

  private Known() {}

  /** Whether the value is one of those that providers want to be public. */
  static boolean published(String value) {
    return PUBLISHED.matcher(value).matches();
  }

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
