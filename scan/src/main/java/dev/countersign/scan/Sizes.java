package dev.countersign.scan;

import java.time.Duration;
import java.util.Locale;

/** Numbers of bytes and times as people write them. */
public final class Sizes {
  private Sizes() {}

  /** Such as {@code 20 s}. */
  static String words(Duration time) {
    double seconds = time.toMillis() / 1000.0;
    return (seconds == Math.rint(seconds)
            ? String.valueOf((long) seconds)
            : String.valueOf(seconds))
        + " s";
  }

  /** Such as {@code 4 MB}; multiples of 1024. */
  public static String words(long bytes) {
    if (bytes < 1024) {
      return bytes + " bytes";
    }
    double kilo = bytes / 1024.0;
    return kilo < 1024
        ? String.format(Locale.ROOT, "%.0f KB", kilo)
        : String.format(Locale.ROOT, "%.4g MB", kilo / 1024).replaceFirst("\\.?0+ MB$", " MB");
  }
}
