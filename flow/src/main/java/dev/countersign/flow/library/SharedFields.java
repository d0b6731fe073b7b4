package dev.countersign.flow.library;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.program.Program;
import java.util.Set;

/**
 * Fields of an object that serves all requests at once, as a servlet does: what one request stores,
 * another may find after it stored something else there itself.
 */
public final class SharedFields {
  private static final Set<String> SERVLETS = Set.of("HttpServlet", "GenericServlet");
  private static final int MAX_SUPERS = 8;

  private final FunctionIr function;
  private final Program program;

  /** Of what {@code function} stores. */
  public SharedFields(FunctionIr function, Program program) {
    this.function = function;
    this.program = program;
  }

  /** What a field holds after {@code value} was stored there, where it was {@code before}. */
  public Value stored(Instruction.Update update, Place holder, Value before, Value value) {
    Site site = update.origin();
    if (before.taints().isEmpty()
        || site == null
        || function.isLocked(site)
        || !isShared(update, holder)) {
      return value;
    }
    Note note = new Note(Note.Kind.SHARED, update.offset().name());
    return value.and(before.taints().moved(new Trace.Step(site, note)));
  }

  private boolean isShared(Instruction.Update update, Place holder) {
    Parameter receiver = function.receiver();
    ClassIr owner = function.owner();
    return receiver != null
        && owner != null
        && update.offset().isField()
        && holder.equals(Place.of(receiver.variable()))
        && serves(owner, 0);
  }

  private boolean serves(ClassIr type, int depth) {
    return depth < MAX_SUPERS
        && type.supers().stream()
            .anyMatch(name ->
                SERVLETS.contains(name)
                    || program
                        .classNamed(type.file(), name)
                        .filter(base -> serves(base, depth + 1))
                        .isPresent());
  }
}
