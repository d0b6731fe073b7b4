package dev.countersign.flow.library;

import dev.countersign.flow.domain.AllocationSite;
import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Operators;
import dev.countersign.flow.domain.Parts;
import dev.countersign.flow.domain.Settings;
import dev.countersign.flow.domain.Shape;
import dev.countersign.flow.domain.Taints;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.Argument;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.RegexShape;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.Passing;
import dev.countersign.flow.state.State;
import dev.countersign.rules.names.Constant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls of code that is not here. The default: what comes out is as tainted as what goes in, and
 * functions that are passed are called. Collections keep what is put into them; accessors by
 * convention read and write a field.
 */
public final class UnknownCalls {
  /** What they pass beside an element may be its key. */
  private static final Set<String> LIBRARIES = Set.of("_", "lodash", "R", "$", "jQuery");

  /** What they are given stays as it is. */
  private static final Set<String> LOOK =
      Set.of("isinstance", "len", "type", "bool", "str", "repr", "print", "isArray", "stringify");

  private final AnalysisInputs analysis;
  private final Frame frame;
  private final Invoker calls;
  private final Operators operators;
  private final Handed handed;
  private final Sequences sequences;
  private final TextBuilders builders;
  private final Schemas schemas;
  private final WrittenBuilders written;

  /** Calls that one function makes; {@code calls} follows what they may call in turn. */
  public UnknownCalls(AnalysisInputs analysis, Frame frame, Invoker calls) {
    this.analysis = analysis;
    this.frame = frame;
    this.calls = calls;
    this.operators = new Operators(analysis.settings(), analysis.program().dialect());
    this.handed = new Handed(frame);
    this.sequences = new Sequences(analysis, frame);
    this.builders = new TextBuilders(frame, operators);
    this.written = new WrittenBuilders(frame, analysis.program());
    this.schemas = new Schemas(frame, analysis.settings().safeConstants());
  }

  /** What {@code call} gives; {@code state} becomes what holds after it. */
  public Value call(Instruction.Call call, State state) {
    Settings settings = analysis.settings();
    if (call.receiver() != Instruction.NONE) {
      frame.partsRead().read(call.receiver(), call.name(), call.origin(), frame, state);
    }
    Callbacks callbacks = callbacks(call, state);
    Value built = builders.call(call, state);
    if (built != null) {
      return built.sanitized(settings.onlyAssignments());
    }
    Value ordered = sequences.call(call, state);
    if (ordered != null) {
      return ordered.sanitized(settings.onlyAssignments());
    }
    boolean java = analysis.program().dialect().accessors();
    if (LibraryMethods.isSize(call.name()) && call.arguments().size() <= 1 && !java) {
      Value counted =
          call.arguments().isEmpty()
              ? frame.value(call.receiver())
              : frame.value(call.arguments().getFirst().value());
      if (counted.size() >= 0) {
        return size(counted);
      }
    }
    forgetSizes(call, state);
    if (analysis.program().dialect().deletesKeys() && isDelete(call)) {
      delete(call, state);
    }
    Value given = result(call, callbacks, state).sanitized(settings.onlyAssignments());
    Value result = schemas.parsed(call, given);
    return Getters.vouched(call, result, frame, analysis, state);
  }

  private Value result(Instruction.Call call, Callbacks callbacks, State state) {
    boolean java = analysis.program().dialect().accessors();
    Value accessed = written.call(call);
    if (accessed == null && java) {
      accessed = accessor(call, state);
    }
    if (accessed == null && java) {
      accessed = reflected(call, state);
    }
    if (accessed != null) {
      return accessed;
    }
    if (gathersPromises(call)) {
      return moved(frame.value(call.arguments().getFirst().value()), call);
    }
    Value read = LibraryMethods.isLookup(call.name()) ? lookup(call) : null;
    if (read != null) {
      return moved(read, call);
    }
    if (LibraryMethods.isInsertion(call.name()) && call.receiver() != Instruction.NONE) {
      insert(call, state);
      Place text = frame.place(call.receiver());
      if (java && text != null && LibraryMethods.yieldsReceiver(call.name())) {
        frame.locate(call.target(), text);
        return state.read(text.variable()).read(text.path());
      }
    }
    if (LibraryMethods.fills(call.name()) && isObject(call.receiver())) {
      fill(call, frame.value(call.receiver()).gather(), state);
    }
    if (callbacks.any && LibraryMethods.returnsWhatCallbackReturns(call.name())) {
      return callbacks.result;
    }
    TextCalls text = new TextCalls(call, frame, operators, value -> shown(value, state));
    Taints passed = inputs(call, text).only(~analysis.settings().safeFunctions());
    Value result = moved(Value.tainted(passed), call).join(moved(callbacks.result, call));
    return operators
        .ofType(result, resultType(call), call.origin())
        .identified(fresh(call))
        .holding(computed(call))
        .outlined(text.outline());
  }

  /** What a text shows of an object of the program is what its own method for that gives. */
  private Value shown(Value value, State state) {
    if (value.isClean() || value.types().size() != 1) {
      return value;
    }
    ClassIr type = value.types().iterator().next();
    String name = analysis.program().dialect().shows();
    return Stream.concat(Stream.of(type), analysis.program().parts(type).stream())
        .flatMap(part -> part.methods(name).stream())
        .filter(method -> method.parameters().isEmpty() && !method.blocks().isEmpty())
        .findFirst()
        .map(method ->
            calls.maybeCalled(
                method, Value.CLEAN, Map.of(Parameter.RECEIVER, value), null, state.copy()))
        .orElse(value);
  }

  /** {@code Promise.all([a, b])} gives what each gives, in its place. */
  private boolean gathersPromises(Instruction.Call call) {
    Place holder = frame.place(call.receiver());
    return call.name().equals("all")
        && call.arguments().size() == 1
        && holder != null
        && holder.path().isEmpty()
        && holder.variable().name().equals("Promise");
  }

  /** What the call gives where all that it works on is constant, or null. */
  private @Nullable Constant computed(Instruction.Call call) {
    if (RegexShape.compiles(call.name()) && !call.arguments().isEmpty()) {
      return expression(call);
    }
    List<Constant> arguments = new ArrayList<>();
    for (Argument argument : call.arguments()) {
      Constant constant = frame.value(argument.value()).constant();
      if (constant == null || argument.spread() || !argument.name().isEmpty()) {
        return null;
      }
      arguments.add(constant);
    }
    if (frame.value(call.receiver()).constant() instanceof Constant.Text(String text)) {
      return TextMethods.call(text, call.name(), arguments);
    }
    return arguments.size() == 1 && arguments.getFirst() instanceof Constant.Text(String text)
        ? TextMethods.number(call.name(), text)
        : null;
  }

  private @Nullable Constant expression(Instruction.Call call) {
    List<Argument> options = call.arguments().subList(1, call.arguments().size());
    return switch (frame.value(call.arguments().getFirst().value()).constant()) {
      case Constant.Regex same -> same;
      case Constant.Text text -> RegexShape.of(text.value(), frame.definitions().written(options));
      case null, default -> null;
    };
  }

  /** The number of parts of a value, where it is known. */
  private static Value size(Value value) {
    return value.size() < 0
        ? Value.CLEAN
        : Value.of(new Constant.Int(BigInteger.valueOf(value.size())));
  }

  private String resultType(Instruction.Call call) {
    Place receiver = frame.place(call.receiver());
    String holder = receiver != null && receiver.path().isEmpty() ? receiver.variable().name() : "";
    return LibraryMethods.resultType(holder, call.name());
  }

  private Object fresh(Instruction.Call call) {
    return new AllocationSite(frame.function().id(), call.target());
  }

  private Taints inputs(Instruction.Call call, TextCalls text) {
    Taints all =
        call.receiver() == Instruction.NONE
            ? frame.value(call.callee()).gather()
            : receiver(call, text).gather();
    int choosing = choosing(call);
    boolean query = isQuery(call);
    boolean named = query || isNamedQuery(call);
    for (int i = 0; i < call.arguments().size(); i++) {
      if (query || (named && !call.arguments().get(i).name().isEmpty())) {
        continue;
      }
      Taints given = text.argument(i).gather();
      if (i > 0 || !isKey(call)) {
        all = all.and(i < choosing ? given.only(~analysis.settings().safeIndexes()) : given);
      }
    }
    return all;
  }

  /**
   * Whether the first argument is what an object of Java is asked by, and no part of the answer.
   */
  private boolean isKey(Instruction.Call call) {
    Place holder = frame.place(call.receiver());
    return analysis.program().dialect().accessors()
        && LibraryMethods.isLookup(call.name())
        && holder != null
        && !holder.variable().isModule()
        && !Character.isUpperCase(holder.variable().name().codePointAt(0));
  }

  /**
   * Whether stored objects are sought by what is given by name: {@code filter(owner=name)}. Of a
   * module {@code get} is a request.
   */
  private boolean isNamedQuery(Instruction.Call call) {
    return LibraryMethods.isNamedQuery(call.name())
        && !(LibraryMethods.isLookup(call.name()) && isModule(call.receiver()));
  }

  /**
   * Whether stored objects are sought: {@code orders.findOne(...)}, and of a class by a key {@code
   * find(Order.class, id)}.
   */
  private boolean isQuery(Instruction.Call call) {
    if (LibraryMethods.isFinder(call.name()) && call.receiver() != Instruction.NONE) {
      return true;
    }
    if (!LibraryMethods.isQuery(call.name()) || call.arguments().size() < 2) {
      return false;
    }
    Place first = frame.place(call.arguments().getFirst().value());
    return first != null
        && !first.path().isEmpty()
        && first.path().getLast().equals(Offset.field("class"));
  }

  /** How many arguments only choose what comes out, and are no part of it. */
  private int choosing(Instruction.Call call) {
    int count = call.arguments().size();
    boolean method = call.receiver() != Instruction.NONE && !isModule(call.receiver());
    if (analysis.settings().safeIndexes() == 0 || call.construct()) {
      return 0;
    }
    if (LibraryMethods.isLookup(call.name())) {
      return method ? Math.min(1, count) : 0;
    }
    boolean chooses =
        LibraryMethods.readsElsewhere(call.name())
            || (method && LibraryMethods.takesPart(call.name()));
    return chooses ? count : 0;
  }

  /** A module is no object: what was written to one of its members is not in what another gives. */
  private Value receiver(Instruction.Call call, TextCalls text) {
    return isModule(call.receiver())
        ? Value.tainted(frame.value(call.receiver()).taints())
        : text.receiver();
  }

  private boolean isObject(int temporary) {
    return temporary != Instruction.NONE && !isModule(temporary);
  }

  private boolean isModule(int temporary) {
    Place place = frame.place(temporary);
    return place != null && place.path().isEmpty() && place.variable().isModule();
  }

  private Value moved(Value value, Instruction.Call call) {
    Site origin = call.origin();
    Note.Kind kind = call.construct() ? Note.Kind.MADE : Note.Kind.OBTAINED;
    return origin == null
        ? value
        : value.moved(new Trace.Step(origin, new Note(kind, call.name())));
  }

  /** A collection that goes somewhere unknown may have any size afterwards. */
  private void forgetSizes(Instruction.Call call, State state) {
    if (!LibraryMethods.onlyReads(call.name())) {
      forgetSize(call.receiver(), state);
    }
    if (!LOOK.contains(call.name())) {
      call.arguments().forEach(argument -> forgetSize(argument.value(), state));
    }
  }

  private void forgetSize(int temporary, State state) {
    Place place = frame.place(temporary);
    if (place != null && frame.value(temporary).size() != Shape.UNKNOWN_SIZE) {
      Value known = state.read(place.variable()).read(place.path());
      state.write(place, known.sized(Shape.UNKNOWN_SIZE).outlined(""));
    }
  }

  /** Java's fields that are sought by a constant name; each is known by it from then on. */
  private @Nullable Value reflected(Instruction.Call call, State state) {
    List<Argument> arguments = call.arguments();
    boolean sought = call.name().equals("getField") || call.name().equals("getDeclaredField");
    if (sought && arguments.size() == 1) {
      Constant name = frame.value(arguments.getFirst().value()).constant();
      return name instanceof Constant.Text ? Value.CLEAN.holding(name) : null;
    }
    if (!(frame.value(call.receiver()).constant() instanceof Constant.Text(String field))) {
      return null;
    }
    if (call.name().equals("get") && arguments.size() == 1) {
      Value object = frame.value(arguments.getFirst().value());
      return moved(object.read(Offset.field(field)), call);
    }
    if (call.name().equals("set") && arguments.size() == 2) {
      Place holder = frame.place(arguments.getFirst().value());
      if (holder != null && holder.path().size() < Place.MAX_DEPTH) {
        Value value = moved(frame.value(arguments.getLast().value()), call);
        state.write(holder.then(Offset.field(field)), value);
        return Value.CLEAN;
      }
    }
    return null;
  }

  /** {@code o.getX()} and {@code o.setX(v)}, or null where it is neither. */
  private @Nullable Value accessor(Instruction.Call call, State state) {
    Place holder = frame.place(call.receiver());
    Value owner = frame.value(call.receiver());
    DeclaredFields fields = analysis.declared();
    Offset declared = call.arguments().isEmpty() ? fields.field(owner, call.name()) : null;
    if (declared != null) {
      Value read = fields.read(owner, declared, owner.read(declared), call.origin());
      Site origin = call.origin();
      return origin == null
          ? read
          : read.moved(new Trace.Step(origin, Note.of(Note.Kind.PART_TAKEN)));
    }
    if (call.name().length() <= 3 || !Character.isUpperCase(call.name().charAt(3))) {
      return null;
    }
    Offset field = Offset.property(call.name().substring(3));
    if (call.name().startsWith("get") && call.arguments().isEmpty()) {
      return moved(owner.read(field), call);
    }
    if (call.name().startsWith("set") && call.arguments().size() == 1 && holder != null) {
      Value value =
          frame
              .value(call.arguments().getFirst().value())
              .sanitized(analysis.settings().onlyAssignments());
      state.write(holder.then(field), value);
      return frame.value(call.receiver());
    }
    return null;
  }

  /** What a key holds of a collection whose parts are known, or null. */
  private @Nullable Value lookup(Instruction.Call call) {
    List<Argument> arguments = call.arguments();
    boolean method = call.receiver() != Instruction.NONE;
    int object =
        method
            ? call.receiver()
            : arguments.size() < 2 ? Instruction.NONE : arguments.getFirst().value();
    int at = method ? 0 : 1;
    if (object == Instruction.NONE || arguments.size() <= at) {
      return null;
    }
    Offset offset =
        Offset.ofKey(
            frame.value(arguments.get(at).value()).constant(),
            analysis.program().dialect().integerKeyIsText());
    Value collection = frame.value(object);
    Value otherwise =
        arguments.size() > at + 1
            ? frame.value(arguments.get(at + 1).value())
            : Value.of(new Constant.Null());
    if (call.name().equals("get") && lacks(collection, offset)) {
      return otherwise;
    }
    if (method && collection.parts().isEmpty() && collection.symbols().isEmpty()) {
      return null;
    }
    if (offset.isAny()) {
      Taints key = isKey(call) ? Taints.NONE : frame.value(arguments.get(at).value()).gather();
      return collection.read(offset).and(key.only(~analysis.settings().safeIndexes()));
    }
    Value found = collection.read(offset);
    // What is known to be there needs nothing in its stead.
    return arguments.size() > at + 1 && found.constant() == null ? found.join(otherwise) : found;
  }

  /** Whether all that a dictionary holds is known, and this is not among it. */
  private boolean lacks(Value dictionary, Offset offset) {
    Parts parts = dictionary.parts();
    return analysis.program().dialect().selfIsParameter()
        && !offset.isAny()
        && dictionary.size() == parts.size()
        && !parts.has(offset)
        && !parts.anyOffset(Offset::isAny);
  }

  private static boolean isDelete(Instruction.Call call) {
    return call.name().equals("delete")
        && call.receiver() == Instruction.NONE
        && call.arguments().size() == 2;
  }

  private void delete(Instruction.Call call, State state) {
    Place place = frame.place(call.arguments().getFirst().value());
    Offset offset =
        Offset.ofKey(
            frame.value(call.arguments().getLast().value()).constant(),
            analysis.program().dialect().integerKeyIsText());
    if (place != null && !offset.isAny() && place.path().size() < Place.MAX_DEPTH) {
      state.write(place.then(offset), Value.CLEAN);
    }
  }

  /** A buffer that is read into. */
  private void fill(Instruction.Call call, Taints taints, State state) {
    if (call.arguments().isEmpty()) {
      return;
    }
    int buffer = call.arguments().getFirst().value();
    Place place = frame.place(buffer);
    Taints kept = taints.only(~analysis.settings().safeFunctions());
    if (place == null || kept.isEmpty()) {
      return;
    }
    Value before = frame.value(buffer);
    Value filled = moved(before.and(kept), call);
    if (before.identity() != null) {
      state.replace(before.identity(), filled);
    }
    state.write(place, filled);
  }

  private void insert(Instruction.Call call, State state) {
    Place place = frame.place(call.receiver());
    List<Argument> arguments = call.arguments();
    if (arguments.isEmpty()) {
      return;
    }
    Offset offset = Offset.ANY;
    if (arguments.size() == 2 && LibraryMethods.hasKey(call.name())) {
      offset =
          Offset.ofKey(
              frame.value(arguments.getFirst().value()).constant(),
              analysis.program().dialect().integerKeyIsText());
    }
    Value inserted = frame.value(arguments.getLast().value());
    if (arguments.getLast().spread() || LibraryMethods.isBulk(call.name())) {
      inserted = inserted.read(Offset.ANY);
    }
    Settings settings = analysis.settings();
    long safe = settings.safeFunctions() | settings.onlyAssignments();
    Value stored = moved(inserted.sanitized(safe), call);
    Value before = frame.value(call.receiver());
    if (place != null && place.path().size() < Place.MAX_DEPTH) {
      Value kept = before.put(offset, stored).parts().get(offset);
      state.write(place.then(offset), kept == null ? stored : kept);
    } else if (before.identity() != null) {
      state.replace(before.identity(), before.put(offset, stored));
    }
  }

  /** What the functions among the arguments returned. */
  private record Callbacks(boolean any, Value result) {}

  private Callbacks callbacks(Instruction.Call call, State state) {
    Value element = Value.CLEAN;
    if (LibraryMethods.callsWithElements(call.name())) {
      element = frame.value(call.receiver()).read(Offset.ANY);
      if (call.receiver() == Instruction.NONE || frame.value(call.receiver()).gather().isEmpty()) {
        for (Argument argument : call.arguments()) {
          Value value = frame.value(argument.value());
          if (value.functions().isEmpty()) {
            element = element.join(value.read(Offset.ANY));
          }
        }
      }
    }
    boolean any = false;
    Value result = Value.CLEAN;
    for (int i = 0; i < call.arguments().size(); i++) {
      Value callee = frame.value(call.arguments().get(i).value());
      for (FunctionIr function : callee.functions()) {
        if (!function.blocks().isEmpty()) {
          any = true;
          Map<Integer, Value> given = handed.passed(call, function, i);
          Map<Integer, Value> passed = given == null ? passed(call, function, element) : given;
          Trace.Step step = given == null ? null : Passing.step(call, function);
          result = result.join(calls.maybeCalled(function, callee, passed, step, state));
        }
      }
    }
    Value task = frame.value(call.receiver());
    for (FunctionIr function : task.functions()) {
      Map<Integer, Value> given = handed.passed(call, function, Instruction.NONE);
      if (given != null && !function.blocks().isEmpty()) {
        calls.maybeCalled(function, task, given, Passing.step(call, function), state);
      }
    }
    return new Callbacks(any, result);
  }

  private Map<Integer, Value> passed(Instruction.Call call, FunctionIr function, Value element) {
    Place holder = frame.place(call.receiver());
    boolean counts =
        analysis.program().dialect().modules() == Dialect.Modules.PATH
            && LibraryMethods.passesIndex(call.name())
            && holder != null
            && !LIBRARIES.contains(holder.variable().name());
    Map<Integer, Value> passed = new HashMap<>();
    for (Parameter parameter : function.parameters()) {
      passed.put(parameter.index(), counts && parameter.index() == 1 ? Value.CLEAN : element);
    }
    return passed;
  }
}
