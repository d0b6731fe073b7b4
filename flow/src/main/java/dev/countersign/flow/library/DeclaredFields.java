package dev.countersign.flow.library;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Operators;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.program.Program;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is read into an object as a whole, such as the body of a request, is in each field what the
 * declaration of that field lets through.
 */
public final class DeclaredFields {
  private static final Pattern BEAN = Pattern.compile("(?:get|is)(?=[A-Z])");

  private final Program program;
  private final Settings settings;
  private final Operators operators;

  /** Of the classes of a program. */
  public DeclaredFields(Program program, Settings settings) {
    this.program = program;
    this.settings = settings;
    this.operators = new Operators(settings, program.dialect());
  }

  /** {@code found}, which {@code call} gives, where it is a getter of a field of {@code object}. */
  public Value got(Value object, Instruction.Call call, Value found) {
    Offset field = call.arguments().isEmpty() ? field(object, call.name()) : null;
    return field == null ? found : read(object, field, found, call.origin());
  }

  /** The declared field that a getter of {@code object} gives by its name, or null. */
  @Nullable Offset field(Value object, String getter) {
    if (!program.dialect().accessors() || object.types().size() != 1) {
      return null;
    }
    ClassIr type = object.types().iterator().next();
    Matcher bean = BEAN.matcher(getter);
    Offset field =
        bean.lookingAt() ? Offset.property(getter.substring(bean.end())) : Offset.field(getter);
    return program.declaring(type, field).isPresent() ? field : null;
  }

  /** {@code found} at {@code offset} of {@code object}, as its declaration has it. */
  public Value read(Value object, Offset offset, Value found, @Nullable Site at) {
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
    ClassIr.Demand demand = owner.demand(field);
    if (program.isChoice(owner.file(), type) || (demand != null && demand.strict())) {
      long safe = settings.safeConstants() | settings.safeNumbers();
      return settings.ended(found, safe, Note.Kind.KNOWN, at);
    }
    // Python's types are not looked at where a value is assigned, but where a body is read.
    if (program.dialect().selfIsParameter() && Operators.isNumber(type)) {
      return settings.ended(
          found, settings.safeConstants() | settings.safeNumbers(), Note.Kind.NUMBER, at);
    }
    Value typed = operators.ofType(found, type, at);
    if (demand == null) {
      return typed;
    }
    Note note = new Note(Note.Kind.TESTED, "", Taint.ALL);
    return Value.tainted(typed.gather().moved(new Trace.Step(demand.site(), note)));
  }
}
