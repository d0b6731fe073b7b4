package dev.countersign.flow.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instructions without a jump between them, and where they lead. */
public final class Block {
  private final int id;
  private final List<Instruction> instructions = new ArrayList<>();
  private @Nullable Terminator terminator;
  private @Nullable Block handler;

  /** An empty block. */
  public Block(int id) {
    this.id = id;
  }

  /** Position in {@link FunctionIr#blocks}. */
  public int id() {
    return id;
  }

  /** In order of execution. */
  public List<Instruction> instructions() {
    return instructions;
  }

  /** Where control goes after the last instruction; {@link Terminator.Exit} until set. */
  public Terminator terminator() {
    Terminator known = terminator;
    return known == null ? Terminator.Exit.ABRUPT : known;
  }

  /** Whether the block already leads somewhere. */
  public boolean isClosed() {
    return terminator != null;
  }

  /** Where control goes when the last instruction throws, or null for out of the function. */
  public @Nullable Block handler() {
    return handler;
  }

  /** Where control may go from here, also when something throws. */
  public List<Block> successors() {
    List<Block> next = new ArrayList<>();
    if (handler != null) {
      next.add(handler);
    }
    switch (terminator()) {
      case Terminator.Jump(Block to) -> next.add(to);
      case Terminator.Choice(List<Block> to) -> next.addAll(to);
      case Terminator.Branch branch -> next.addAll(List.of(branch.otherwise(), branch.then()));
      case Terminator.Exit _ -> {}
    }
    return next;
  }

  /** Sets where the block leads. */
  public void close(Terminator end) {
    terminator = end;
  }

  /** Sets where control goes when the last instruction throws. */
  public void handleBy(Block target) {
    handler = target;
  }
}
