package dev.countersign.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes source that is nearly right: by bytes, by tokens, by lines and by parts of other files. */
final class Spoiler {
  private static final int MOST_CHANGES = 8;
  private static final int DEEPEST = 3_000;
  private static final String[] OPENERS = {
    "(", "[", "{", "<", "\"${", "f'{", "- ", "a.b(", "!", "if x:\n "
  };

  private final RandomGenerator random;

  Spoiler(RandomGenerator random) {
    this.random = random;
  }

  /**
   * Some changes to {@code source}.
   *
   * @param other what parts are taken from
   */
  byte[] spoil(byte[] source, byte[] other) {
    byte[] changed = source;
    for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
      changed = change(changed, other);
    }
    return changed;
  }

  private byte[] change(byte[] source, byte[] other) {
    return switch (random.nextInt(9)) {
      case 0 -> flipped(source);
      case 1 -> without(source, somewhere(source, 80));
      case 2 -> without(source, token(source));
      case 3 -> with(source, token(source), part(source, token(source)));
      case 4 -> with(source, token(source), part(other, token(other)));
      case 5 -> twice(source, somewhere(source, 2_000));
      case 6 -> with(source, somewhere(source, 400), part(other, somewhere(other, 4_000)));
      case 7 -> nested(source);
      default -> Arrays.copyOf(source, random.nextInt(source.length + 1));
    };
  }

  /** Bytes from {@code start} up to {@code end}. */
  private record Range(int start, int end) {}

  private Range somewhere(byte[] source, int longest) {
    int start = random.nextInt(source.length + 1);
    return new Range(start, Math.min(source.length, start + random.nextInt(longest)));
  }

  /** A word, a number, or a sign by itself. */
  private Range token(byte[] source) {
    if (source.length == 0) {
      return new Range(0, 0);
    }
    int start = random.nextInt(source.length);
    int end = start + 1;
    if (isWord(source[start])) {
      while (start > 0 && isWord(source[start - 1])) {
        start--;
      }
      while (end < source.length && isWord(source[end])) {
        end++;
      }
    }
    return new Range(start, end);
  }

  private static boolean isWord(byte value) {
    return value < 0 || value == '_' || Character.isLetterOrDigit(value);
  }

  private byte[] flipped(byte[] source) {
    byte[] changed = source.clone();
    if (changed.length > 0) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private byte[] nested(byte[] source) {
    String opener = OPENERS[random.nextInt(OPENERS.length)];
    byte[] deep = opener.repeat(1 + random.nextInt(DEEPEST)).getBytes(StandardCharsets.UTF_8);
    int at = token(source).start;
    return with(source, new Range(at, at), deep);
  }

  private byte[] twice(byte[] source, Range range) {
    List<byte[]> all = new ArrayList<>();
    for (int times = 1 + random.nextInt(20); times > 0; times--) {
      all.add(part(source, range));
    }
    return with(source, new Range(range.end, range.end), join(all));
  }

  private static byte[] without(byte[] source, Range range) {
    return with(source, range, new byte[0]);
  }

  private static byte[] with(byte[] source, Range range, byte[] middle) {
    return join(
        List.of(
            part(source, new Range(0, range.start)),
            middle,
            part(source, new Range(range.end, source.length))));
  }

  private static byte[] part(byte[] source, Range range) {
    return Arrays.copyOfRange(source, range.start, range.end);
  }

  private static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
