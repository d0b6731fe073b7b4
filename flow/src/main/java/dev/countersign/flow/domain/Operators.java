package dev.countersign.flow.domain;

import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Site;
import dev.countersign.rules.names.Constant;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How taint goes through operators, selections and types. */
public final class Operators {
  /** What only looks at a value, without making another. */
  private static final Set<String> TRANSPARENT =
      Set.of("await", "cast", "*", "&", "go", "defer", "<-", "yield", "yield from", "throw");

  /** An array of some length; that says nothing of what is in it. */
  private static final String NEW_ARRAY = "new";

  private static final Set<String> SAME = Set.of("&&", "||", "and", "or", "either", "??");

  private static final Set<String> COMPARISONS =
      Set.of(
          "==",
          "!=",
          "===",
          "!==",
          "<",
          "<=",
          ">",
          ">=",
          "in",
          "not in",
          "is",
          "is not",
          "instanceof",
          "!",
          "not");

  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "//", "%", "**");

  private static final Set<String> JOINING = Set.of("+", "template");

  private static final Set<String> SIZES = Set.of(".length", ".size", ".len");

  private static final Set<String> BOOLEAN_TYPES = Set.of("boolean", "Boolean", "bool");
  private static final Set<String> NUMBER_TYPES =
      Set.of(
          "int",
          "Integer",
          "long",
          "Long",
          "short",
          "Short",
          "byte",
          "Byte",
          "double",
          "Double",
          "float",
          "Float",
          "number",
          "int8",
          "int16",
          "int32",
          "int64",
          "uint",
          "uint8",
          "uint16",
          "uint32",
          "uint64",
          "float32",
          "float64",
          "BigDecimal",
          "BigInteger",
          "Decimal",
          "UUID",
          "UUID1",
          "UUID3",
          "UUID4",
          "UUID5",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "OffsetDateTime",
          "ZonedDateTime",
          "Instant",
          "date",
          "datetime",
          "timedelta");
  private static final Set<String> TEXT_TYPES = Set.of("String", "string", "str");

  /** Behind a scheme stands the host, whichever scheme it is. */
  private static final String SCHEME_CHOSEN = Outline.OTHER + "://";

  private static final String BEFORE =
      "Does what stands before it in the text settle where it leads?";

  private final Settings settings;
  private final boolean integerDivision;

  /** As the rules want it, in a language. */
  public Operators(Settings settings, Dialect dialect) {
    this.settings = settings;
    this.integerDivision = dialect.integerDivision();
  }

  /** Whether the result of a unary operator is its operand's object. */
  public static boolean isTransparent(String operator) {
    return TRANSPARENT.contains(operator);
  }

  /** The result of an operator. */
  public Value operate(Instruction.Operate operate, List<Value> operands) {
    String operator = operate.operator();
    if (operands.size() == 1 && (isTransparent(operator) || SAME.contains(operator))) {
      return ofType(operands.getFirst(), operate.type(), operate.origin());
    }
    if (operator.equals(NEW_ARRAY)) {
      return Value.CLEAN;
    }
    if (operator.equals("either")) {
      return operands.getFirst().join(operands.getLast());
    }
    Constant constant = Folding.fold(operator, operands, integerDivision);
    long open = ~safe(operator, operands);
    Site origin = operate.origin();
    boolean minded = !settings.safeAfter().isEmpty();
    List<Value> joined = minded ? PercentFormat.parts(operator, operands) : operands;
    boolean text = minded && (JOINING.contains(operator) || joined != operands);
    Outline outline = new Outline();
    Taints all = Taints.NONE;
    long checked = Taint.ALL;
    for (Value operand : operator.equals("slice") ? operands.subList(0, 1) : joined) {
      Value part = text ? behind(outline.toString(), operand, origin) : operand;
      all = all.and(part.gather().only(open));
      outline.add(operand);
      checked &= operand.checked();
    }
    Taints moved = origin == null ? all : all.moved(new Trace.Step(origin, note(operator)));
    Value value = Value.tainted(moved).holding(constant).afterCheck(checked | ~open);
    return text ? value.outlined(outline.toString()) : value;
  }

  /** What {@code part} brings into a text that begins with {@code outline}. */
  public Value behind(String outline, Value part, @Nullable Site origin) {
    if (outline.isEmpty() || part.isClean()) {
      return part;
    }
    Value open = settings.ended(part, settings.safeAfter(outline), Note.Kind.CLEANED, origin);
    long beginnings = settings.beginnings();
    boolean settled = !outline.startsWith(Outline.OTHER) || outline.startsWith(SCHEME_CHOSEN);
    return origin == null || settled || beginnings == 0
        ? open
        : Value.tainted(
            open.gather()
                .moved(new Trace.Step(origin, new Note(Note.Kind.TESTED, BEFORE, beginnings))));
  }

  /** The rules for which the result of an operator is untainted. */
  private long safe(String operator, List<Value> operands) {
    long rules = settings.onlyAssignments();
    if (COMPARISONS.contains(operator)) {
      rules |= settings.safeComparisons() | settings.safeBooleans();
    }
    return isNumber(operator, operands) ? rules | settings.safeNumbers() : rules;
  }

  /** Whether one operand is a number and none a text, so that the result is a number. */
  private static boolean isNumber(String operator, List<Value> operands) {
    return ARITHMETIC.contains(operator)
        && operands.stream().noneMatch(operand -> operand.constant() instanceof Constant.Text)
        && operands.stream()
            .anyMatch(operand ->
                operand.constant() instanceof Constant.Int
                    || operand.constant() instanceof Constant.Real);
  }

  private static Note note(String operator) {
    return Note.of(
        switch (operator) {
          case "template", "+", "%", "." -> Note.Kind.IN_TEXT;
          case "element" -> Note.Kind.IN_MARKUP;
          case "slice" -> Note.Kind.PART_TAKEN;
          default -> Note.Kind.COMPUTED;
        });
  }

  /** What is at {@code offset} of {@code object}; {@code key} is the computed key. */
  public Value select(Value object, Offset offset, Value key) {
    if (object.size() >= 0 && SIZES.contains(offset.key())) {
      return Value.of(new Constant.Int(BigInteger.valueOf(object.size())));
    }
    long safe = settings.onlyAssignments();
    if (SIZES.contains(offset.key())) {
      safe |= settings.safeNumbers();
    }
    Value found = object.read(offset).sanitized(safe);
    return found.and(key.gather().only(~(safe | settings.safeIndexes())));
  }

  /** Whether what is declared of {@code type} is no text that somebody chose. */
  public static boolean isNumber(String type) {
    return NUMBER_TYPES.contains(type);
  }

  /** {@code value} of a variable declared of {@code type}. */
  public Value ofType(Value value, String type, @Nullable Site site) {
    if (BOOLEAN_TYPES.contains(type)) {
      return settings.ended(value, settings.safeBooleans(), Note.Kind.NUMBER, site);
    }
    if (NUMBER_TYPES.contains(type)) {
      return settings.ended(value, settings.safeNumbers(), Note.Kind.NUMBER, site);
    }
    return TEXT_TYPES.contains(type) ? value.sanitized(settings.safeStrings()) : value;
  }
}
