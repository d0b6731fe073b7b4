package dev.countersign.secrets.sanitize;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers without end, known from a key and a text alone: HMAC-SHA-256 over a counter. */
final class Chance {
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;
  private final byte[] text;
  private int counter;
  private byte[] block = new byte[0];
  private int at;

  Chance(byte[] key, String text) {
    try {
      this.mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
    this.text = text.getBytes(StandardCharsets.UTF_8);
  }

  /** The next of them, from 0 up to {@code bound}, which is at most 256, without it. */
  int below(int bound) {
    int limit = 256 - 256 % bound;
    int next = next();
    while (next >= limit) {
      next = next();
    }
    return next % bound;
  }

  private int next() {
    if (at == block.length) {
      mac.update(text);
      block = mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(counter++).array());
      at = 0;
    }
    return block[at++] & 0xFF;
  }
}
