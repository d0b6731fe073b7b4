package dev.countersign.context.unicode;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Classes of characters that show nothing. */
final class Invisibles {
  private Invisibles() {}

  /** Every character of a class, as text. */
  static Set<String> all(IntPredicate wanted) {
    return IntStream.concat(IntStream.range(0x80, 0x10000), IntStream.range(0xE0000, 0xE0200))
        .filter(wanted)
        .mapToObj(Character::toString)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Controls of writing direction that open or close a span. */
  static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Characters that take no room and have no place inside a name. */
  static boolean isZeroWidth(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2060 && c <= 0x2064)
        || c == 0xFEFF
        || c == 0x00AD
        || c == 0x034F
        || c == 0x180E
        || (c >= 0x206A && c <= 0x206F);
  }

  /** Letters by their class, yet blank. */
  static boolean isFiller(int c) {
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
  }

  /** Twins of ASCII that no font shows. */
  static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  /** Sixteen selectors of a look, mostly for emoji. */
  static boolean isSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  /** 240 more selectors, for variants of ideographs. */
  static boolean isIdeographSelector(int c) {
    return c >= 0xE0100 && c <= 0xE01EF;
  }
}
