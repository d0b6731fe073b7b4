package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Folding;
import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Terminator;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows taint through one function until nothing changes: a forward worklist over its blocks. */
final class FunctionAnalysis {
  /** A loop that still changes after so many rounds is left as it is. */
  private static final int MAX_VISITS = 64;

  private final Analysis analysis;
  private final Context context;
  private final Frame frame;
  private final Transfer transfer;
  private final List<Block> order;
  private final int[] position;
  private final int[] visits;
  private final @Nullable State[] entry;
  private final BitSet waiting = new BitSet();
  private @Nullable State exit;

  FunctionAnalysis(Analysis analysis, FunctionIr function, Context context) {
    this.analysis = analysis;
    this.context = context;
    this.frame = new Frame(function, analysis.program().dialect(), analysis.settings());
    this.transfer = new Transfer(analysis, frame, context);
    this.order = BlockOrder.of(function);
    this.position = new int[function.blocks().size()];
    for (int i = 0; i < order.size(); i++) {
      position[order.get(i).id()] = i;
    }
    this.visits = new int[function.blocks().size()];
    this.entry = new State[function.blocks().size()];
  }

  /** The summary; flows whose taints are settled go to the findings. */
  Summary run() {
    FunctionIr function = frame.function();
    State entering = new State(function, analysis.program());
    context.around().forEach(entering::write);
    flow(order.getFirst(), entering);
    for (int next = waiting.nextSetBit(0); next >= 0; next = waiting.nextSetBit(0)) {
      waiting.clear(next);
      visit(order.get(next));
    }
    return new Exits(frame).summary(transfer.outcome(), exit);
  }

  /** What holds where the function returns, or null where it never does. */
  @Nullable State exit() {
    return exit;
  }

  private void visit(Block block) {
    State before = entry[block.id()];
    if (before == null || ++visits[block.id()] > MAX_VISITS) {
      return;
    }
    State state = before.copy();
    for (Instruction instruction : block.instructions()) {
      analysis.work().step();
      frame.at(block, instruction);
      Block handler = instruction instanceof Instruction.Call ? block.handler() : null;
      State calling = handler == null ? null : state.copy();
      transfer.run(instruction, state);
      // What was not found harmless did not come through the call.
      if (handler != null && calling != null && !calling.isLike(state)) {
        flow(handler, calling);
      }
    }
    if (block.handler() != null) {
      flow(block.handler(), state.copy());
    }
    leave(block.terminator(), state);
  }

  private void leave(Terminator terminator, State state) {
    switch (terminator) {
      case Terminator.Jump(Block to) -> flow(to, state);
      case Terminator.Choice(List<Block> to) -> to.forEach(next -> flow(next, state.copy()));
      case Terminator.Branch branch -> branch(branch, state);
      case Terminator.Exit.NORMAL -> exit = exit == null ? state : exit.join(state);
      case Terminator.Exit.ABRUPT -> {}
    }
  }

  private void branch(Terminator.Branch branch, State state) {
    Boolean truth = Folding.truth(frame.value(branch.condition()));
    explain(branch, truth, state);
    if (truth == null || truth) {
      State holds = state.copy();
      learn(branch.fact(), branch, holds);
      transfer.guards().settle(branch, true, holds);
      flow(branch.then(), holds);
    }
    if (truth == null || !truth) {
      learn(branch.denial(), branch, state);
      transfer.fails(branch.condition(), state);
      transfer.guards().settle(branch, false, state);
      flow(branch.otherwise(), state);
    }
  }

  /** To be able to tell why nothing comes of it, a way that is never taken is followed too. */
  private void explain(Terminator.Branch branch, @Nullable Boolean truth, State state) {
    if (truth != null && analysis.settings().explaining()) {
      State dead = state.copy();
      dead.die(transfer.guards().site(branch.condition()));
      flow(truth ? branch.otherwise() : branch.then(), dead);
    }
  }

  private void learn(Terminator.@Nullable Fact fact, Terminator.Branch branch, State state) {
    if (fact != null) {
      transfer.learn(fact, branch.condition(), state);
    }
  }

  private void flow(Block to, State state) {
    State before = entry[to.id()];
    State after = before == null ? state : before.join(state);
    if (after != before) {
      entry[to.id()] = after;
      waiting.set(position[to.id()]);
    }
  }

  /** Blocks in reverse postorder, so that a block comes after what leads to it but for loops. */
  static final class BlockOrder {
    private BlockOrder() {}

    static List<Block> of(FunctionIr function) {
      List<Block> order = new ArrayList<>();
      BitSet seen = new BitSet();
      List<Block> path = new ArrayList<>(List.of(function.blocks().getFirst()));
      List<List<Block>> rest = new ArrayList<>();
      rest.add(path.getFirst().successors());
      seen.set(path.getFirst().id());
      while (!path.isEmpty()) {
        List<Block> next = rest.getLast();
        if (next.isEmpty()) {
          order.add(path.removeLast());
          rest.removeLast();
        } else {
          Block block = next.removeLast();
          if (!seen.get(block.id())) {
            seen.set(block.id());
            path.add(block);
            rest.add(block.successors());
          }
        }
      }
      return order.reversed();
    }
  }
}
