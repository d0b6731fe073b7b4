package dev.countersign.rules.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from metavariable ({@code $X}) to what it stands for, in name order.
 *
 * <p>Matches bind a handful of names, so that two sorted arrays beat a tree or a hash map.
 */
public final class Bindings {
  /** Nothing bound. */
  public static final Bindings EMPTY = new Bindings(new String[0], new Binding[0]);

  private final String[] names;
  private final Binding[] values;

  private Bindings(String[] names, Binding[] values) {
    this.names = names;
    this.values = values;
  }

  /** The binding of {@code name}, dollar sign included, or null. */
  public @Nullable Binding get(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  /** These bindings and {@code name}, whose former binding is replaced. */
  public Bindings bind(String name, Binding value) {
    int at = Arrays.binarySearch(names, name);
    if (at >= 0) {
      Binding[] replaced = values.clone();
      replaced[at] = value;
      return new Bindings(names, replaced);
    }
    int gap = -at - 1;
    return new Bindings(inserted(names, gap, name), inserted(values, gap, value));
  }

  /** These bindings without {@code name}. */
  public Bindings without(String name) {
    int at = Arrays.binarySearch(names, name);
    return at < 0 ? this : new Bindings(removed(names, at), removed(values, at));
  }

  /**
   * All that both bind, or null where they bind a name to different things.
   *
   * @param equality decides whether two bindings are the same thing
   */
  public @Nullable Bindings merge(Bindings other, Equality equality) {
    Bindings merged = this;
    for (int i = 0; i < other.names.length; i++) {
      Binding mine = merged.get(other.names[i]);
      if (mine == null) {
        merged = merged.bind(other.names[i], other.values[i]);
      } else if (!equality.same(mine, other.values[i])) {
        return null;
      }
    }
    return merged;
  }

  /** The bound names, in order. */
  public List<String> names() {
    return List.of(names);
  }

  /** Whether nothing is bound. */
  public boolean isEmpty() {
    return names.length == 0;
  }

  /** Calls {@code visitor} on each name and binding, in name order. */
  public void forEach(BiConsumer<String, Binding> visitor) {
    for (int i = 0; i < names.length; i++) {
      visitor.accept(names[i], values[i]);
    }
  }

  private static <T> T[] inserted(T[] array, int at, T value) {
    T[] longer = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, at, longer, at + 1, array.length - at);
    longer[at] = value;
    return longer;
  }

  private static <T> T[] removed(T[] array, int at) {
    T[] shorter = Arrays.copyOf(array, array.length - 1);
    System.arraycopy(array, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }

  /** The same names bound to the same spans: how matches are told apart. */
  @Override
  public boolean equals(@Nullable Object object) {
    if (!(object instanceof Bindings other) || !Arrays.equals(names, other.names)) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i].start() != other.values[i].start()
          || values[i].end() != other.values[i].end()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = Arrays.hashCode(names);
    for (Binding value : values) {
      hash = (31 * hash + value.start()) * 31 + value.end();
    }
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    forEach((name, value) -> text.append(name).append('=').append(value).append(' '));
    return text.toString().trim();
  }
}
