package dev.countersign.flow.program;

import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Variable;

/** What holds where a function has ended. */
public interface Exit {
  /** Whether the function wrote {@code variable}. */
  boolean has(Variable variable);

  /** What {@code variable} holds. */
  Value read(Variable variable);
}
