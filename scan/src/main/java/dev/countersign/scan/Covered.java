package dev.countersign.scan;

import dev.countersign.rules.Match;
import java.util.BitSet;

/** The bytes of a file that secrets cover. */
final class Covered {
  private final BitSet bytes = new BitSet();

  void add(Match.Secret secret) {
    bytes.set(secret.start(), secret.end());
  }

  /** Whether a secret has a byte in common with those that were added. */
  boolean overlaps(Match.Secret secret) {
    int next = bytes.nextSetBit(secret.start());
    return next >= 0 && next < secret.end();
  }
}
