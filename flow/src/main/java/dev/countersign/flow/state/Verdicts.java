package dev.countersign.flow.state;

import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which rules a function's arguments are harmless where it answers yes, and where no. */
public final class Verdicts {
  private final List<Parameter> parameters;
  private final long[] yes;
  private final long[] no;

  /** Of a function that has not been seen to return yet. */
  public Verdicts(FunctionIr function) {
    this.parameters = function.parameters();
    this.yes = new long[parameters.size()];
    this.no = new long[parameters.size()];
    Arrays.fill(yes, Taint.ALL);
    Arrays.fill(no, Taint.ALL);
  }

  /**
   * The function returns.
   *
   * @param truth of what it returns, null where that is not known
   */
  public void add(Instruction.Return end, @Nullable Boolean truth, Guards guards, State state) {
    if (truth == null || truth) {
      keep(yes, guards.answered(end, true, state));
    }
    if (truth == null || !truth) {
      keep(no, guards.answered(end, false, state));
    }
  }

  private void keep(long[] harmless, State state) {
    for (int i = 0; i < harmless.length; i++) {
      harmless[i] &= harmless[i] == 0 ? 0 : harmless(parameters.get(i), state);
    }
  }

  /** The rules for which what was passed can do no harm. */
  private static long harmless(Parameter parameter, State state) {
    return ~harmful(state.read(parameter.argument()));
  }

  private static long harmful(Value value) {
    if (!value.taints().isEmpty()) {
      return Taint.ALL;
    }
    long open = 0;
    for (int i = 0; i < value.symbols().size(); i++) {
      open |= value.symbols().rules(i);
    }
    for (int i = 0; i < value.parts().size(); i++) {
      open |= harmful(value.parts().value(i));
    }
    return open;
  }

  /** What the answers say; nothing of one that is never given. */
  public List<Verdict> all() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      add(true, i, yes[i], verdicts);
      add(false, i, no[i], verdicts);
    }
    return List.copyOf(verdicts);
  }

  private void add(boolean when, int parameter, long rules, List<Verdict> verdicts) {
    if (rules != 0 && rules != Taint.ALL) {
      verdicts.add(new Verdict(when, parameters.get(parameter).index(), rules));
    }
  }
}
