package dev.countersign.scan.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which bytes, rules and findings are known again (FIPS 180-4). */
public final class Sha256 {
  private Sha256() {}

  /** A new computation of it. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
