package dev.countersign.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** What a provider built into its keys, by which a made-up one can be told from a real one. */
enum Checks {
  /** Nothing beyond the form. */
  NONE("none") {
    @Override
    boolean holds(String key) {
      return true;
    }
  },

  /**
   * The last six characters are the CRC-32 of what stands between them and the prefix, in base 62.
   * GitHub: "Behind GitHub's new authentication token formats", 2021; npm took it over.
   */
  CRC32_BASE62("crc32-base62") {
    @Override
    boolean holds(String key) {
      String body = key.substring(key.indexOf('_') + 1);
      int split = body.length() - 6;
      return split > 0 && base(crc(body.substring(0, split)), 62, 6).equals(body.substring(split));
    }
  },

  /** A macaroon of pypi.org: base 64 of a packet that names the service. */
  PYPI_MACAROON("pypi-macaroon") {
    @Override
    boolean holds(String key) {
      byte[] packet = base64(key.substring(key.indexOf('-') + 1));
      return packet.length > 60
          && packet[0] == 2
          && packet[1] == 1
          && new String(packet, 0, 24, StandardCharsets.ISO_8859_1).contains("pypi.org");
    }
  },

  /** A header and claims in JSON, and a signature as long as its algorithm makes it: RFC 7519. */
  JWT("jwt") {
    @Override
    boolean holds(String key) {
      return JsonWebToken.isWhole(key);
    }
  };

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final String label;

  Checks(String label) {
    this.label = label;
  }

  /** Whether nobody makes up a key that passes. */
  boolean isChecksum() {
    return this == CRC32_BASE62;
  }

  /** How far {@code key} is proved, which passes. */
  Proof proof(String key) {
    return switch (this) {
      case CRC32_BASE62 -> Proof.CHECKSUM;
      case NONE, PYPI_MACAROON -> Proof.STRUCTURE;
      case JWT -> JsonWebToken.expires(key) ? Proof.PLAUSIBLE : Proof.IN_PLACE;
    };
  }

  /** What to say of {@code key}, which passes. */
  String praise(String key) {
    if (this == JWT && JsonWebToken.expires(key)) {
      return "It is whole, and says when it ends, which may have been.";
    }
    return switch (this) {
      case NONE -> "It has the whole form that the provider gives its keys.";
      case CRC32_BASE62 -> "Its checksum is right, so that nobody made it up.";
      case PYPI_MACAROON, JWT -> "Its parts were decoded and are what they must be.";
    };
  }

  /** What to say of a key that fails. */
  String doubt() {
    return this == CRC32_BASE62
        ? "Its checksum is wrong: it was changed, or made up."
        : "It has the form, but not the content: it was changed, cut off or made up.";
  }

  /** Whether a key of the right form passes. */
  abstract boolean holds(String key);

  /**
   * The check of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Checks named(String name) {
    for (Checks check : values()) {
      if (check.label.equals(name)) {
        return check;
      }
    }
    throw new IllegalArgumentException("there is no check '" + name + "'");
  }

  private static long crc(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  private static String base(long number, int base, int width) {
    StringBuilder digits = new StringBuilder();
    for (long left = number; left > 0; left /= base) {
      digits.append(DIGITS.charAt((int) (left % base)));
    }
    while (digits.length() < width) {
      digits.append('0');
    }
    return digits.reverse().toString();
  }

  /** Decodes either alphabet, with or without padding; nothing when it is no base 64. */
  static byte[] base64(String text) {
    String plain = text.replace('-', '+').replace('_', '/').replace("=", "");
    try {
      return Base64.getDecoder().decode(plain);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
