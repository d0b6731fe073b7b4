package dev.countersign.flow.ir;

import dev.countersign.rules.names.Constant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a function. Temporaries are numbers from 0; each is assigned by one instruction.
 * {@code origin} is the code that the step computes; null for a step that no one wrote, so that
 * patterns cannot match it.
 */
public sealed interface Instruction {
  /** No temporary. */
  int NONE = -1;

  /** The temporary that receives the result, or {@link #NONE}. */
  default int target() {
    return NONE;
  }

  /** The code that this computes. */
  @Nullable Site origin();

  /**
   * A parameter receives its argument.
   *
   * @param fallback temporary of the default value, or {@link #NONE}
   */
  record Enter(Parameter parameter, int fallback, @Nullable Site origin) implements Instruction {}

  /** A constant; {@code value} is null where it is none that is known. */
  record Literal(int target, @Nullable Constant value, @Nullable Site origin)
      implements Instruction {}

  /** The value of a variable. */
  record Read(int target, Variable variable, @Nullable Site origin) implements Instruction {}

  /**
   * What is at {@code offset} of {@code object}.
   *
   * @param key temporary of a computed key, or {@link #NONE}
   */
  record Select(int target, int object, Offset offset, int key, @Nullable Site origin)
      implements Instruction {}

  /** {@code object} without what is at some offsets: the rest of a destructuring. */
  record Without(int target, int object, List<Offset> offsets) implements Instruction {
    @Override
    public @Nullable Site origin() {
      return null;
    }
  }

  /** One element of an iteration. */
  record Element(int target, int iterable, boolean keys, @Nullable Site origin)
      implements Instruction {}

  /** A variable is assigned; {@code origin} is the target as written. */
  record Write(Variable variable, int value, @Nullable Site origin) implements Instruction {}

  /** What is at {@code offset} of {@code object} is assigned; {@code origin} is the target. */
  record Update(int object, Offset offset, int key, int value, @Nullable Site origin)
      implements Instruction {}

  /**
   * An operator, a template ({@code template}), a cast: anything that computes.
   *
   * @param type simple name of the type of a cast; empty where there is none
   */
  record Operate(
      int target, String operator, List<Integer> operands, String type, @Nullable Site origin)
      implements Instruction {}

  /**
   * A list, tuple, object or dictionary.
   *
   * @param type temporary of the class that it is of, or {@link #NONE}
   */
  record Build(int target, Form form, List<Slot> slots, int type, @Nullable Site origin)
      implements Instruction {}

  /** How {@link Build} builds. */
  enum Form {
    SEQUENCE,
    RECORD
  }

  /**
   * One part of a {@link Build}.
   *
   * @param offset {@link Offset#ANY} where unknown
   * @param spread whether {@code value}'s own parts become parts
   */
  record Slot(Offset offset, int value, boolean spread) {}

  /** A function value. */
  record Closure(int target, FunctionIr function, @Nullable Site origin) implements Instruction {}

  /** A class as a value. */
  record TypeValue(int target, ClassIr type, @Nullable Site origin) implements Instruction {}

  /**
   * A call or construction.
   *
   * @param callee temporary of the function, method or class
   * @param receiver temporary of the object before the dot, or {@link #NONE}
   * @param name last part of the callee's name; empty where it has none
   */
  record Call(
      int target,
      int callee,
      int receiver,
      String name,
      boolean construct,
      List<Argument> arguments,
      @Nullable Site origin)
      implements Instruction {}

  /** The function's result; {@code value} may be {@link #NONE}. */
  record Return(int value, @Nullable Site origin) implements Instruction {}

  /** An exception is raised; {@code value} may be {@link #NONE}. */
  record Throw(int value, @Nullable Site origin) implements Instruction {}
}
