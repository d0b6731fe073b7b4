package dev.countersign.flow.origin;

import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.library.LibraryMethods;
import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is a file's own: a number, or text that stands in the file, or is put together of
 * such by what the file shows. Followed backwards from a use to all that may have been put in, on
 * whatever way. What cannot be told is not own.
 */
final class Origins {
  private static final int MOST = 5_000;

  private static final Set<String> NUMERIC =
      Set.of("-", "*", "/", "//", "**", "&", "|", "^", "<<", ">>", ">>>", "~", "++", "--");

  private static final Pattern COMPARISON =
      Pattern.compile("[=!<>]=?=?|not|!|in|not in|is|is not|instanceof|typeof");

  /** Types none of whose values is a text that somebody chose. */
  private static final Pattern HARMLESS_TYPE =
      Pattern.compile(
          "u?int(?:8|16|32|64)?|long|short|byte|float(?:32|64)?|double|char|bool(?:ean)?|Boolean"
              + "|Integer|Long|Short|Byte|Float|Double|BigInteger|number|bigint|UUID|ObjectID?"
              + "|LocalDate(?:Time)?|Instant|Date|datetime|date|Decimal|Duration|timedelta");

  private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Set<String> SIZES = Set.of("length", "size", "Length", "Count", "rowcount");

  private final UnitIr unit;
  private final Uses uses;
  private final Map<FunctionIr, Listed> listed = new HashMap<>();

  Origins(UnitIr unit) {
    this.unit = unit;
    this.uses = new Uses(unit);
  }

  /** Whether the code between two offsets is own, wherever it is computed. */
  boolean isOwn(int start, int end) {
    List<Uses.Held> held = uses.at(start, end);
    Search search = new Search();
    return !held.isEmpty()
        && held.stream().allMatch(one -> search.own(one.function(), one.temporary(), Map.of()));
  }

  private boolean isHarmless(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return HARMLESS_TYPE.matcher(simple).matches()
        || unit.classNamed(simple).filter(ClassIr::isEnum).isPresent();
  }

  private boolean isListed(FunctionIr function, Instruction.Read read) {
    return listed.computeIfAbsent(function, Listed::new).is(read);
  }

  /** One search; what it is asked a second time on its way is no answer by itself. */
  private final class Search {
    private record Step(FunctionIr function, int temporary, Map<Variable, Boolean> given) {}

    private final Map<Step, Boolean> known = new HashMap<>();

    /**
     * Whether a temporary is own.
     *
     * @param given which parameters hold what is own, as far as a call says
     */
    boolean own(FunctionIr function, int temporary, Map<Variable, Boolean> given) {
      Step step = new Step(function, temporary, given);
      Boolean before = known.putIfAbsent(step, true);
      if (before != null || known.size() > MOST) {
        return before != null && before;
      }
      Instruction instruction = uses.of(new Uses.Held(function, temporary));
      boolean own = instruction != null && own(function, instruction, given);
      known.put(step, own);
      return own;
    }

    private boolean own(
        FunctionIr function, Instruction instruction, Map<Variable, Boolean> given) {
      return switch (instruction) {
        case Instruction.Literal _, Instruction.Closure _ -> true;
        case Instruction.Read read ->
            own(function, read.variable(), given) || isListed(function, read);
        case Instruction.Select select -> own(function, select, given);
        case Instruction.Element element -> own(function, element.iterable(), given);
        case Instruction.Without without -> own(function, without.object(), given);
        case Instruction.Operate operate ->
            NUMERIC.contains(operate.operator())
                || COMPARISON.matcher(operate.operator()).matches()
                || (!operate.type().isEmpty() && isHarmless(operate.type()))
                || operate.operands().stream().allMatch(one -> own(function, one, given));
        case Instruction.Build build ->
            build.slots().stream().allMatch(slot -> own(function, slot.value(), given));
        case Instruction.Call call -> own(function, call, given, Offset.ANY);
        default -> false;
      };
    }

    private boolean own(FunctionIr function, Variable variable, Map<Variable, Boolean> given) {
      if (isHarmless(variable.type())) {
        return true;
      }
      List<Uses.Held> put = uses.into(variable);
      Boolean passed = given.get(variable);
      if (put.isEmpty() && passed == null) {
        return CONSTANT_NAME.matcher(variable.name()).matches();
      }
      if (passed == null ? isParameter(variable) : !passed) {
        return false;
      }
      boolean mayChange = uses.isPassed(variable) && put.stream().anyMatch(this::isContainer);
      return !mayChange
          && put.stream()
              .allMatch(one ->
                  own(
                      one.function(),
                      one.temporary(),
                      one.function() == function ? given : Map.of()));
    }

    private boolean isContainer(Uses.Held held) {
      return switch (uses.of(held)) {
        case Instruction.Build _ -> true;
        case Instruction.Call call -> call.construct();
        case null, default -> false;
      };
    }

    private boolean own(
        FunctionIr function, Instruction.Select select, Map<Variable, Boolean> given) {
      String name = select.offset().isField() ? select.offset().name() : "";
      if (SIZES.contains(name) || CONSTANT_NAME.matcher(name).matches()) {
        return true;
      }
      if (uses.of(new Uses.Held(function, select.object())) instanceof Instruction.Read read
          && isReceiver(read.variable())) {
        List<Uses.Held> put = uses.into(name);
        return !put.isEmpty()
            && put.stream().allMatch(one -> own(one.function(), one.temporary(), Map.of()));
      }
      if (select.offset().isSlot()
          && uses.of(new Uses.Held(function, select.object())) instanceof Instruction.Call call) {
        return own(function, call, given, select.offset());
      }
      return own(function, select.object(), given);
    }

    /**
     * What a call gives.
     *
     * @param part of several values, which of them
     */
    private boolean own(
        FunctionIr function, Instruction.Call call, Map<Variable, Boolean> given, Offset part) {
      if (Texts.isHarmless(call.name())
          || isReadAsHarmless(function, call)
          || formatsNumbers(function, call)) {
        return true;
      }
      List<FunctionIr> called = called(function, call.callee());
      if (!called.isEmpty()) {
        return called.stream()
            .allMatch(one -> returnsOwn(one, passed(function, call, one, given), part));
      }
      boolean ofText = isName(function, call.receiver()) || own(function, call.receiver(), given);
      if (LibraryMethods.returnsWhatCallbackReturns(call.name())) {
        return call.arguments().stream()
            .flatMap(argument -> called(function, argument.value()).stream())
            .map(callback -> returnsOwn(callback, elements(callback, ofText), Offset.ANY))
            .reduce(Boolean::logicalAnd)
            .orElse(false);
      }
      if (LibraryMethods.isLookup(call.name()) || LibraryMethods.takesPart(call.name())) {
        return call.receiver() != Instruction.NONE
            && ofText
            && !isName(function, call.receiver())
            && call.arguments().stream()
                .skip(1)
                .allMatch(argument -> own(function, argument.value(), given));
      }
      return Texts.putsTogether(call.name())
          && ofText
          && call.arguments().stream().allMatch(argument -> own(function, argument.value(), given));
    }

    /** {@code fmt.Sprintf("$%d", i)}: its places take no text. */
    private boolean formatsNumbers(FunctionIr function, Instruction.Call call) {
      return !call.arguments().isEmpty()
          && uses.of(new Uses.Held(function, call.arguments().getFirst().value()))
              instanceof Instruction.Literal literal
          && literal.value() instanceof Constant.Text(String format)
          && Texts.formatsNumbers(call.name(), format);
    }

    /** {@code UUID.fromString(x)}, {@code uuid.Parse(x)}, {@code Kind.valueOf(x)}. */
    private boolean isReadAsHarmless(FunctionIr function, Instruction.Call call) {
      return uses.of(new Uses.Held(function, call.receiver())) instanceof Instruction.Read read
          && isName(function, call.receiver())
          && (isHarmless(read.variable().name()) || read.variable().name().equals("uuid"));
    }

    /** Whether there is no receiver, or one that is but the name of a module or a class. */
    private boolean isName(FunctionIr function, int receiver) {
      return receiver == Instruction.NONE
          || (uses.of(new Uses.Held(function, receiver)) instanceof Instruction.Read read
              && (read.variable().isModule()
                  || !unit.declarations().classes(read.variable()).isEmpty()
                  || (read.variable().owner() == null
                      && uses.into(read.variable()).isEmpty()
                      && !isReceiver(read.variable()))));
    }

    private boolean returnsOwn(FunctionIr function, Map<Variable, Boolean> given, Offset part) {
      return function.blocks().stream()
          .flatMap(block -> block.instructions().stream())
          .filter(Instruction.Return.class::isInstance)
          .map(Instruction.Return.class::cast)
          .map(Instruction.Return::value)
          .filter(value -> value != Instruction.NONE)
          .allMatch(value ->
              uses.of(new Uses.Held(function, value)) instanceof Instruction.Build build
                  ? build.slots().stream()
                      .filter(slot -> part.isAny() || slot.offset().equals(part))
                      .allMatch(slot -> own(function, slot.value(), given))
                  : own(function, value, given));
    }

    private Map<Variable, Boolean> passed(
        FunctionIr from, Instruction.Call call, FunctionIr to, Map<Variable, Boolean> given) {
      Map<Variable, Boolean> passed = new HashMap<>();
      for (Parameter parameter : to.parameters()) {
        List<Argument> fitting =
            call.arguments().stream().filter(one -> fits(call, one, parameter)).toList();
        boolean own = fitting.stream().allMatch(one -> own(from, one.value(), given));
        passed.put(parameter.variable(), own);
      }
      return passed;
    }

    private static boolean fits(Instruction.Call call, Argument argument, Parameter parameter) {
      boolean placed =
          argument.spread()
              || parameter.rest() != Parameter.Rest.NONE
              || call.arguments().indexOf(argument) == parameter.index();
      return argument.name().isEmpty() ? placed : argument.name().equals(parameter.name());
    }

    /** What a callback is passed: an element, an index, the whole. */
    private static Map<Variable, Boolean> elements(FunctionIr callback, boolean own) {
      Map<Variable, Boolean> passed = new HashMap<>();
      callback.parameters().forEach(one -> passed.put(one.variable(), own || one.index() == 1));
      return passed;
    }
  }

  private static boolean isParameter(Variable variable) {
    FunctionIr owner = variable.owner();
    return owner != null && owner.parameters().stream().anyMatch(one -> one.variable() == variable);
  }

  private static boolean isReceiver(Variable variable) {
    FunctionIr owner = variable.owner();
    Parameter receiver = owner == null ? null : owner.receiver();
    return (receiver != null && receiver.variable() == variable)
        || variable.name().equals("this")
        || variable.name().equals("self");
  }

  /** The functions of the file that {@code temporary} may stand for. */
  private List<FunctionIr> called(FunctionIr function, int temporary) {
    @Nullable Instruction instruction = uses.of(new Uses.Held(function, temporary));
    List<FunctionIr> all = new ArrayList<>();
    switch (instruction) {
      case Instruction.Closure closure -> all.add(closure.function());
      case Instruction.Read read -> {
        all.addAll(unit.declarations().functions(read.variable()));
        for (Uses.Held put : uses.into(read.variable())) {
          if (uses.of(put) instanceof Instruction.Closure closure) {
            all.add(closure.function());
          }
        }
      }
      case Instruction.Select select when select.offset().isField() -> {
        if (uses.of(new Uses.Held(function, select.object())) instanceof Instruction.Read read
            && isReceiver(read.variable())) {
          Optional.ofNullable(read.variable().owner())
              .map(FunctionIr::owner)
              .map(type -> type.methods(select.offset().name()))
              .ifPresent(all::addAll);
        }
      }
      case null, default -> {}
    }
    return all;
  }
}
