package dev.countersign.flow.taint;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Site;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is read into an object as a whole, such as the body of a request, is in each field what the
 * declaration of that field lets through.
 */
final class DeclaredFields {
  private final Program program;
  private final Settings settings;
  private final Operators operators;

  DeclaredFields(Analysis analysis, Operators operators) {
    this.program = analysis.program();
    this.settings = analysis.settings();
    this.operators = operators;
  }

  /** {@code found} at {@code offset} of {@code object}, as its declaration has it. */
  Value read(Value object, Offset offset, Value found, @Nullable Site at) {
    if (found.isClean()
        || !offset.isField()
        || object.types().size() != 1
        || object.parts().has(offset)) {
      return found;
    }
    Optional<ClassIr> owner = program.declaring(object.types().iterator().next(), offset);
    return owner.map(type -> read(type, offset.name(), found, at)).orElse(found);
  }

  private Value read(ClassIr owner, String field, Value found, @Nullable Site at) {
    String type = owner.fieldType(field);
    Value typed = operators.ofType(found, type, at);
    boolean listed = program.isChoice(owner.file(), type);
    ClassIr.Demand demand = owner.demand(field);
    if (listed || (demand != null && demand.strict())) {
      long safe = settings.safeConstants() | settings.safeNumbers();
      return settings.ended(typed, safe, Note.Kind.KNOWN, at);
    }
    return demand == null
        ? typed
        : typed.moved(new Trace.Step(demand.site(), new Note(Note.Kind.TESTED, "", Taint.ALL)));
  }
}
