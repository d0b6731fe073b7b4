package dev.countersign.flow.lower;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.names.Constant;
import dev.countersign.syntax.Ast;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appends instructions to the current block of one function. */
final class Emitter {
  private final FunctionIr function;
  private final Deque<Block> handlers = new ArrayDeque<>();
  private Block current;

  Emitter(FunctionIr function) {
    this.function = function;
    this.current = function.block();
  }

  /** Where {@code node} is written. */
  @Nullable Site site(@Nullable Ast node) {
    return node == null ? null : siteOf(node);
  }

  Site siteOf(Ast node) {
    return new Site(function.file(), node.start(), node.end());
  }

  FunctionIr function() {
    return function;
  }

  Block newBlock() {
    return function.block();
  }

  /** Where the next instruction goes. */
  Block current() {
    return current;
  }

  /** Goes on in {@code block}. */
  void enter(Block block) {
    current = block;
  }

  /** Goes on in a block that nothing leads to. */
  void enterUnreachable() {
    current = newBlock();
  }

  void emit(Instruction instruction) {
    capture(instruction);
    current.instructions().add(instruction);
    if (mayThrow(instruction) && !handlers.isEmpty()) {
      Block next = newBlock();
      current.handleBy(handlers.peek());
      jump(next);
      current = next;
    }
  }

  void jump(Block to) {
    close(new Terminator.Jump(to));
  }

  void close(Terminator end) {
    if (!current.isClosed()) {
      current.close(end);
    }
  }

  /** Exceptions of what follows go to {@code handler}, until {@link #popHandler}. */
  void pushHandler(Block handler) {
    handlers.push(handler);
  }

  void popHandler() {
    handlers.pop();
  }

  /** Where an exception goes now, or null for out of the function. */
  @Nullable Block handler() {
    return handlers.peek();
  }

  int temporary() {
    return function.temporary();
  }

  int read(Variable variable, @Nullable Ast origin) {
    int target = temporary();
    emit(new Instruction.Read(target, variable, site(origin)));
    return target;
  }

  void write(Variable variable, int value, @Nullable Ast origin) {
    emit(new Instruction.Write(variable, value, site(origin)));
  }

  int literal(@Nullable Constant value, @Nullable Ast origin) {
    int target = temporary();
    emit(new Instruction.Literal(target, value, site(origin)));
    return target;
  }

  int operate(String operator, List<Integer> operands, @Nullable Ast origin) {
    int target = temporary();
    String type = origin instanceof Ast.Cast(_, Ast.Name name, _, _, _) ? name.id() : "";
    emit(new Instruction.Operate(target, operator, List.copyOf(operands), type, site(origin)));
    return target;
  }

  private void capture(Instruction instruction) {
    Variable variable =
        switch (instruction) {
          case Instruction.Read read -> read.variable();
          case Instruction.Write write -> write.variable();
          default -> null;
        };
    if (variable != null && variable.owner() != function) {
      FunctionIr around = function;
      while (around != null && around != variable.owner()) {
        around.captured().add(variable);
        around = around.parent();
      }
    }
  }

  private static boolean mayThrow(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Call _, Instruction.Select _ -> true;
      case Instruction.Operate operate -> operate.operands().size() > 1;
      case Instruction.Update update -> update.origin() != null;
      default -> false;
    };
  }
}
