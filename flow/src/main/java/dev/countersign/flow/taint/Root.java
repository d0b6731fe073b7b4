package dev.countersign.flow.taint;

import dev.countersign.flow.ir.Variable;

/** Where a function's unknowns come from. */
sealed interface Root {
  /** What the caller passes; {@code index} is that of the parameter. */
  record Passed(int index) implements Root {}

  /** A variable of the surroundings. */
  record Captured(Variable variable) implements Root {}
}
