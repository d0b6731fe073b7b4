package dev.countersign.supply.version;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The order of an ecosystem's versions. It is total: text that is no version stands before all that
 * is, by its letters.
 */
public interface VersionOrder extends Comparator<String> {
  /** So many parsed texts are kept. */
  int MOST_REMEMBERED = 100_000;

  /** Whether the text is a version by the ecosystem's rules. */
  boolean knows(String version);

  /** Whether it is published for trial only. */
  boolean isPreview(String version);

  /** The same order, which parses each text once; for many comparisons. Safe between threads. */
  VersionOrder remembering();

  /** What a parsed version tells. */
  interface Parsed {
    /** Whether it is published for trial only. */
    boolean isPreview();
  }

  /** The order of what {@code parser} makes of texts. */
  static <V extends Parsed & Comparable<V>> VersionOrder of(Function<String, Optional<V>> parser) {
    return new VersionOrder() {
      @Override
      public VersionOrder remembering() {
        Map<String, Optional<V>> known = new ConcurrentHashMap<>();
        return of(text -> {
          Optional<V> before = known.get(text);
          if (before != null) {
            return before;
          }
          if (known.size() > MOST_REMEMBERED) {
            known.clear();
          }
          Optional<V> parsed = parser.apply(text);
          known.put(text, parsed);
          return parsed;
        });
      }

      @Override
      public boolean knows(String version) {
        return parser.apply(version).isPresent();
      }

      @Override
      public boolean isPreview(String version) {
        return parser.apply(version).map(Parsed::isPreview).orElse(false);
      }

      @Override
      public int compare(String left, String right) {
        Optional<V> first = parser.apply(left);
        Optional<V> second = parser.apply(right);
        if (first.isPresent() && second.isPresent()) {
          return first.get().compareTo(second.get());
        }
        if (first.isEmpty() && second.isEmpty()) {
          return left.compareTo(right);
        }
        return first.isPresent() ? 1 : -1;
      }
    };
  }
}
