package dev.countersign.flow.library;

import dev.countersign.flow.domain.AllocationSite;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.program.Program;
import dev.countersign.flow.state.Frame;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builders that are not in the source, since the compiler is told to write them, as Lombok does: in
 * {@code X.builder().a(v).build()} the field {@code a} of an {@code X} holds {@code v}.
 */
final class WrittenBuilders {
  private static final Set<String> BEGIN = Set.of("builder", "newBuilder");
  private static final Set<String> GO_ON = Set.of("build", "toBuilder");

  private final Frame frame;
  private final Program program;

  WrittenBuilders(Frame frame, Program program) {
    this.frame = frame;
    this.program = program;
  }

  /** What {@code call} gives, or null where it is no call of such a builder. */
  @Nullable Value call(Instruction.Call call) {
    if (!program.dialect().accessors() || call.receiver() == Instruction.NONE) {
      return null;
    }
    Value receiver = frame.value(call.receiver());
    int given = call.arguments().size();
    if (BEGIN.contains(call.name()) && given == 0 && receiver.classes().size() == 1) {
      Object identity = new AllocationSite(frame.function().id(), call.target());
      return Value.object(identity).typed(receiver.classes());
    }
    if (receiver.types().size() != 1) {
      return null;
    }
    if (GO_ON.contains(call.name()) && given == 0) {
      return receiver;
    }
    ClassIr type = receiver.types().iterator().next();
    Offset field = Offset.field(call.name());
    return given == 1 && program.declaring(type, field).isPresent()
        ? receiver.put(field, frame.value(call.arguments().getFirst().value()))
        : null;
  }
}
