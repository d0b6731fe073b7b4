package dev.countersign.rules.lazy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first needed, once. Safe to share between threads. */
public final class Lazy<T> {
  private final Supplier<T> make;
  private volatile @Nullable T value;

  /**
   * @param make called once, unless it throws
   */
  public Lazy(Supplier<T> make) {
    this.make = make;
  }

  /** The value. */
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = make.get();
      value = made;
    }
    return made;
  }
}
