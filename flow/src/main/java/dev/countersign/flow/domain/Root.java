package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Variable;
import org.jspecify.annotations.Nullable;

/** Where a function's unknowns come from. */
public sealed interface Root {
  /** What the caller passes; {@code index} is that of the parameter. */
  record Passed(int index) implements Root {
    /** Written out, since roots are compared all the time. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Passed other && index == other.index;
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  /** A variable of the surroundings. */
  record Captured(Variable variable) implements Root {
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Captured other && variable == other.variable;
    }

    @Override
    public int hashCode() {
      return variable.hashCode();
    }
  }
}
