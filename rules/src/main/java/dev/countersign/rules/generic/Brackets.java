package dev.countersign.rules.generic;

import org.jspecify.annotations.Nullable;

/**
 * The brackets that a match stands in.
 *
 * @param entered those that {@code ...} went into, which only another {@code ...} can leave
 * @param outer where the match stood before the innermost bracket that the pattern itself opened
 */
record Brackets(int entered, @Nullable Brackets outer) {
  static final Brackets NONE = new Brackets(0, null);

  Brackets opened() {
    return new Brackets(0, this);
  }

  Brackets closed() {
    return outer == null ? this : outer;
  }

  Brackets entering(int by) {
    return new Brackets(entered + by, outer);
  }
}
