package dev.countersign.flow.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where control goes after a block. */
public sealed interface Terminator {
  /** To one block. */
  record Jump(Block to) implements Terminator {}

  /** To one of several; which is not known. */
  record Choice(List<Block> to) implements Terminator {}

  /**
   * By the truth of a temporary.
   *
   * @param fact what is known where it is true, or null
   * @param denial what is known where it is false, or null
   */
  record Branch(
      int condition, Block then, Block otherwise, @Nullable Fact fact, @Nullable Fact denial)
      implements Terminator {}

  /** The place that a temporary was read from holds what another temporary holds. */
  record Fact(int place, int value) {}

  /** Out of the function, by returning or by an exception. */
  enum Exit implements Terminator {
    NORMAL,
    ABRUPT
  }
}
