package dev.countersign.flow.library;

import dev.countersign.flow.domain.AllocationSite;
import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Operators;
import dev.countersign.flow.domain.Outline;
import dev.countersign.flow.domain.Shape;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.State;
import dev.countersign.rules.names.Constant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Objects that put a text together, of which the {@link Outline} is known as long as nothing but
 * this changes them.
 */
final class TextBuilders {
  private static final Set<String> CLASSES = Set.of("StringBuilder", "StringBuffer");
  private static final Set<String> ADDING = Set.of("append", "WriteString");
  private static final Set<String> TAKING = Set.of("toString", "String");

  /** Go's are ready without being made. */
  private static final Pattern DECLARED =
      Pattern.compile("(?:strings\\.)?Builder|(?:bytes\\.)?Buffer");

  private final Frame frame;
  private final Operators operators;

  TextBuilders(Frame frame, Operators operators) {
    this.frame = frame;
    this.operators = operators;
  }

  /** What a call makes of such an object, or null where it is none. */
  @Nullable Value call(Instruction.Call call, State state) {
    int count = call.arguments().size();
    if (call.construct()) {
      return CLASSES.contains(call.name()) && count <= 1 ? made(call) : null;
    }
    if (call.receiver() == Instruction.NONE) {
      return null;
    }
    if (ADDING.contains(call.name()) && count == 1) {
      Value builder = builder(call.receiver());
      return builder == null ? null : added(call, builder, state);
    }
    Value builder = frame.value(call.receiver());
    return TAKING.contains(call.name()) && count == 0 && isBuilder(builder)
        ? moved(Value.tainted(builder.gather()), Note.Kind.OBTAINED, call)
            .outlined(builder.shape().outline())
        : null;
  }

  private Value made(Instruction.Call call) {
    Object identity = new AllocationSite(frame.function().id(), call.target());
    Value made = Value.object(identity);
    for (Argument argument : call.arguments()) {
      Value text = frame.value(argument.value());
      if (!(text.constant() instanceof Constant.Int)) {
        Outline outline = new Outline();
        outline.add(text);
        Taints taints = text.gather();
        made =
            moved(Value.tainted(taints), Note.Kind.MADE, call)
                .identified(identity)
                .outlined(outline.toString());
      }
    }
    return made.sized(Shape.BUILDER_SIZE);
  }

  private static boolean isBuilder(Value value) {
    return value.size() == Shape.BUILDER_SIZE
        && (value.parts().isEmpty() || !value.shape().outline().isEmpty());
  }

  /** The object that {@code temporary} is; one that others filled begins with what is not known. */
  private @Nullable Value builder(int temporary) {
    Value value = frame.value(temporary);
    Place place = frame.place(temporary);
    boolean fresh =
        place != null
            && place.path().isEmpty()
            && value.isClean()
            && value.identity() == null
            && DECLARED.matcher(place.variable().type()).matches();
    if (fresh || isBuilder(value)) {
      return value.sized(Shape.BUILDER_SIZE);
    }
    boolean declared =
        place != null
            && place.path().isEmpty()
            && (CLASSES.contains(place.variable().type())
                || DECLARED.matcher(place.variable().type()).matches());
    return declared && value.shape().outline().isEmpty()
        ? value.sized(Shape.BUILDER_SIZE).outlined(Outline.OTHER)
        : null;
  }

  private Value added(Instruction.Call call, Value builder, State state) {
    Value text = frame.value(call.arguments().getFirst().value());
    Outline outline = new Outline();
    outline.add(builder.shape().outline());
    Value brought = operators.behind(outline.toString(), text, call.origin());
    outline.add(text);
    Value after =
        builder
            .put(Offset.ANY, moved(brought, Note.Kind.OBTAINED, call))
            .sized(Shape.BUILDER_SIZE)
            .outlined(outline.toString());
    Place place = frame.place(call.receiver());
    if (builder.identity() != null) {
      state.replace(builder.identity(), after);
    }
    if (place != null) {
      state.write(place, after);
      frame.locate(call.target(), place);
    }
    return after;
  }

  private static Value moved(Value value, Note.Kind kind, Instruction.Call call) {
    Site origin = call.origin();
    return origin == null
        ? value
        : value.moved(new Trace.Step(origin, new Note(kind, call.name())));
  }
}
