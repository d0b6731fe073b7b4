package dev.countersign.flow.library;

import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.Definitions;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.RegexShape;
import dev.countersign.flow.ir.RegexShape.Extent;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.state.Frame;
import dev.countersign.rules.names.Constant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What schemas that are written in code let through, those of zod, Joi and yup: a number, one of a
 * list, a text of signs that are listed. Of an object this is known field by field.
 */
final class Schemas {
  private static final int MAX_DEPTH = 24;

  private static final Set<String> LIBRARIES = Set.of("z", "zod", "Joi", "joi", "yup", "Yup");

  private static final Set<String> GIVE =
      Set.of("parse", "parseAsync", "validateSync", "validateAsync", "cast");

  private static final Set<String> GIVE_DATA = Set.of("safeParse", "safeParseAsync", "spa");

  /** What nobody can write anything of his own in. */
  private static final Set<String> LISTED =
      Set.of(
          "enum",
          "nativeEnum",
          "literal",
          "valid",
          "number",
          "boolean",
          "bool",
          "bigint",
          "date",
          "int",
          "int32",
          "float32",
          "float64",
          "null",
          "undefined");

  /** Texts of a form that no syntax lives by. */
  private static final Set<String> FORMS =
      Set.of(
          "uuid",
          "uuidv4",
          "guid",
          "cuid",
          "cuid2",
          "ulid",
          "nanoid",
          "datetime",
          "isoDate",
          "ipv4",
          "alphanum",
          "hex",
          "oneOf",
          "valid",
          "equals");

  private static final Set<String> SHAPES = Set.of("regex", "matches", "pattern");

  /** What says no more of the signs of a text, or whether there is one. */
  private static final Set<String> KEEP =
      Set.of(
          "optional",
          "nullable",
          "nullish",
          "default",
          "required",
          "notRequired",
          "exist",
          "min",
          "max",
          "length",
          "nonempty",
          "trim",
          "toLowerCase",
          "toUpperCase",
          "lowercase",
          "uppercase",
          "strict",
          "strip",
          "passthrough",
          "unknown",
          "int",
          "integer",
          "positive",
          "nonnegative",
          "negative",
          "gt",
          "gte",
          "lt",
          "lte",
          "finite",
          "safe",
          "multipleOf",
          "describe",
          "label",
          "meta",
          "brand",
          "readonly",
          "partial",
          "pick",
          "omit",
          "refine",
          "superRefine",
          "messages",
          "options",
          "noUnknown",
          "unique",
          "single",
          "port",
          "email");

  private static final Set<String> OBJECTS = Set.of("object", "strictObject", "looseObject");
  private static final Set<String> ADD = Set.of("keys", "shape", "extend", "append", "merge");
  private static final Set<String> OF_EACH = Set.of("array", "of", "items", "set");

  /**
   * What is let through.
   *
   * @param listed whether nothing but what the schema lists
   */
  private record Shape(boolean listed, Map<String, Shape> fields) {
    static final Shape OPEN = new Shape(false, Map.of());
    static final Shape HARMLESS = new Shape(true, Map.of());

    static Shape of(boolean listed) {
      return listed ? HARMLESS : OPEN;
    }
  }

  /** A temporary of a function. */
  private record At(Definitions in, int temporary) {
    @Nullable Instruction instruction() {
      return in.of(temporary);
    }

    At to(int other) {
      return new At(in, other);
    }
  }

  private final Frame frame;
  private final long harmless;

  /**
   * @param harmless the rules for which what is listed is harmless
   */
  Schemas(Frame frame, long harmless) {
    this.frame = frame;
    this.harmless = harmless;
  }

  /** {@code result} of {@code call}, as far as a schema says what it may be. */
  Value parsed(Instruction.Call call, Value result) {
    boolean validates = call.name().equals("validate");
    boolean data = GIVE_DATA.contains(call.name());
    if (harmless == 0 || !(validates || data || GIVE.contains(call.name()))) {
      return result;
    }
    At schema = new At(frame.definitions(), call.receiver());
    Shape shape = shape(schema, 0);
    if (shape.equals(Shape.OPEN)) {
      return result;
    }
    return data
        ? within("data", shape, result)
        : validates ? within("value", shape, applied(shape, result)) : applied(shape, result);
  }

  private Value within(String field, Shape shape, Value whole) {
    return whole.write(
        List.of(Offset.field(field)), applied(shape, whole.read(Offset.field(field))));
  }

  private Value applied(Shape shape, Value value) {
    if (shape.listed) {
      return value.sanitized(harmless);
    }
    Value known = value;
    for (Map.Entry<String, Shape> field : shape.fields.entrySet()) {
      if (!field.getValue().equals(Shape.OPEN)) {
        known = within(field.getKey(), field.getValue(), known);
      }
    }
    return known;
  }

  private Shape shape(At at, int depth) {
    if (depth > MAX_DEPTH) {
      return Shape.OPEN;
    }
    return switch (at.instruction()) {
      case Instruction.Call call when isLibrary(at.to(call.receiver())) -> made(call, at, depth);
      case Instruction.Call call when call.receiver() != Instruction.NONE ->
          changed(shape(at.to(call.receiver()), depth + 1), call, at, depth);
      case Instruction.Read read -> kept(read.variable(), at, depth);
      case Instruction.Operate operate when operate.operands().size() == 1 ->
          shape(at.to(operate.operands().getFirst()), depth + 1);
      case null, default -> Shape.OPEN;
    };
  }

  /** {@code z}, or {@code z.coerce}. */
  private boolean isLibrary(At at) {
    return switch (at.instruction()) {
      case Instruction.Read read -> LIBRARIES.contains(read.variable().name());
      case Instruction.Select select when select.offset().equals(Offset.field("coerce")) ->
          isLibrary(at.to(select.object()));
      case null, default -> false;
    };
  }

  private Shape kept(Variable variable, At at, int depth) {
    FunctionIr owner = variable.owner();
    Definitions in = owner == null || owner == frame.function() ? at.in : owner.definitions();
    return shape(new At(in, in.once(variable)), depth + 1);
  }

  private Shape made(Instruction.Call call, At at, int depth) {
    String name = call.name();
    if (OBJECTS.contains(name)) {
      return new Shape(false, fields(call, at, depth));
    }
    return OF_EACH.contains(name) || name.equals("optional") || name.equals("nullable")
        ? Shape.of(isListed(call, at, depth))
        : Shape.of(LISTED.contains(name) || FORMS.contains(name));
  }

  private Shape changed(Shape before, Instruction.Call call, At at, int depth) {
    String name = call.name();
    if (FORMS.contains(name) || (SHAPES.contains(name) && isNarrow(call, at))) {
      return Shape.HARMLESS;
    }
    if (ADD.contains(name)) {
      Map<String, Shape> all = new HashMap<>(before.fields);
      all.putAll(fields(call, at, depth));
      return new Shape(false, all);
    }
    if (OF_EACH.contains(name)) {
      return call.arguments().isEmpty() ? before : Shape.of(isListed(call, at, depth));
    }
    return KEEP.contains(name) || SHAPES.contains(name) ? before : Shape.OPEN;
  }

  /** Whether all schemas that are handed in let only through what is listed. */
  private boolean isListed(Instruction.Call call, At at, int depth) {
    return !call.arguments().isEmpty()
        && call.arguments().stream().allMatch(each -> shape(at.to(each.value()), depth + 1).listed);
  }

  private Map<String, Shape> fields(Instruction.Call call, At at, int depth) {
    Map<String, Shape> fields = new HashMap<>();
    for (Argument argument : call.arguments()) {
      if (at.in.of(argument.value()) instanceof Instruction.Build build) {
        for (Instruction.Slot slot : build.slots()) {
          if (slot.offset().isField() && !slot.spread()) {
            fields.put(slot.offset().name(), shape(at.to(slot.value()), depth + 1));
          }
        }
      } else {
        fields.putAll(shape(at.to(argument.value()), depth + 1).fields);
      }
    }
    return fields;
  }

  private static boolean isNarrow(Instruction.Call call, At at) {
    if (call.arguments().isEmpty()
        || !(at.in.of(call.arguments().getFirst().value()) instanceof Instruction.Literal literal)
        || !(literal.value() instanceof Constant.Regex regex)) {
      return false;
    }
    return new RegexShape(regex).isNarrow(Extent.SOME);
  }
}
