package dev.countersign.rules.search;

import dev.countersign.rules.Target;
import dev.countersign.rules.match.Binding;
import dev.countersign.rules.match.Bindings;
import dev.countersign.rules.match.CodeUnit;
import org.jspecify.annotations.Nullable;

/** Whether two bindings of one metavariable are the same thing. */
interface Agreement {
  boolean same(Binding left, Binding right);

  /** By code where there is code, otherwise by text. */
  static Agreement in(Target target) {
    if (target.code().isPresent()) {
      CodeUnit unit = target.code().get();
      return (left, right) -> unit.equality().same(left, right);
    }
    return (left, right) -> Texts.of(target, left).equals(Texts.of(target, right));
  }

  /**
   * All that both bind, {@code preferred} first; null where they disagree. The numbered groups of
   * two regular expressions have nothing to do with each other.
   */
  default @Nullable Bindings merge(Bindings preferred, Bindings other) {
    Bindings merged = preferred;
    for (String name : other.names()) {
      Binding theirs = other.get(name);
      Binding mine = preferred.get(name);
      if (theirs == null) {
        continue;
      }
      if (mine == null) {
        merged = merged.bind(name, theirs);
      } else if (!isNumber(name) && !same(mine, theirs)) {
        return null;
      }
    }
    return merged;
  }

  private static boolean isNumber(String name) {
    return Character.isDigit(name.charAt(name.length() - 1)) && Character.isDigit(name.charAt(1));
  }
}
