package dev.countersign.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** Spoils source the way that broken disks, broken tools and attackers do. */
final class Mutator {
  private static final String[] STRANGE = {
    "\0", "\uFEFF", "\u202E", "\u00E4", "\u2028", "\uD83D\uDE00", "\r", "\\", "`", "${", "\"\"\"",
    "'", "/*", "((((((((", "}", "...", "$X", "@", "#", "<", "\t\t", "\n    "
  };

  private final RandomGenerator random;

  Mutator(RandomGenerator random) {
    this.random = random;
  }

  /** One to four changes to {@code source}; {@code other} is what splices come from. */
  byte[] mutate(byte[] source, byte[] other) {
    byte[] changed = source;
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      changed = change(changed, other);
    }
    return changed;
  }

  private byte[] change(byte[] source, byte[] other) {
    int from = random.nextInt(source.length + 1);
    int to = Math.min(source.length, from + 1 + random.nextInt(60));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(source, from);
      case 1 -> join(source, 0, from, new byte[0], to);
      case 2 -> join(source, 0, to, part(source, from, to), to);
      case 3 -> join(source, 0, from, splice(other), to);
      case 4 -> part(source, 0, from);
      case 5 -> join(source, 0, from, strange(), from);
      default -> join(source, 0, from, part(source, 0, to), from);
    };
  }

  private byte[] flipped(byte[] source, int at) {
    byte[] changed = source.clone();
    if (at < changed.length) {
      changed[at] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private byte[] splice(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return part(other, from, Math.min(other.length, from + random.nextInt(200)));
  }

  private byte[] strange() {
    return STRANGE[random.nextInt(STRANGE.length)].getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] part(byte[] source, int from, int to) {
    return java.util.Arrays.copyOfRange(source, from, to);
  }

  private static byte[] join(byte[] source, int from, int to, byte[] middle, int rest) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(source, from, to - from);
    all.writeBytes(middle);
    all.write(source, rest, source.length - rest);
    return all.toByteArray();
  }
}
