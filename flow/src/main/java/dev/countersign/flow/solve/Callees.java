package dev.countersign.flow.solve;

import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.Place;
import dev.countersign.flow.ir.Variable;
import dev.countersign.flow.state.Frame;
import dev.countersign.flow.state.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which functions of the file a call may reach. */
final class Callees {
  private static final int MAX_SUPERS = 12;

  /** The methods by which function objects are called. */
  private static final Set<String> INVOKERS =
      Set.of(
          "apply",
          "accept",
          "run",
          "call",
          "get",
          "test",
          "applyAsInt",
          "getAsInt",
          "invoke",
          "execute",
          "handle");

  private static final String SUPER = "super";

  private final Analysis analysis;
  private final Frame frame;

  Callees(Analysis analysis, Frame frame) {
    this.analysis = analysis;
    this.frame = frame;
  }

  /** The functions with a body that {@code call} may run; none where something else may. */
  Set<FunctionIr> of(Instruction.Call call) {
    Set<FunctionIr> found = new LinkedHashSet<>();
    if (isSuperCall(call)) {
      found.addAll(superMethods(call));
    } else if (!frame.value(call.callee()).functions().isEmpty()) {
      found.addAll(frame.value(call.callee()).functions());
    } else if (call.receiver() != Instruction.NONE) {
      Value receiver = frame.value(call.receiver());
      if (INVOKERS.contains(call.name())) {
        found.addAll(receiver.functions());
      }
      receiver.types().forEach(type -> found.addAll(methods(type, call)));
      receiver.classes().forEach(type -> found.addAll(methods(type, call)));
    } else {
      found.addAll(ownMethods(call));
    }
    found.removeIf(function -> function.blocks().isEmpty() || isStub(function));
    return found;
  }

  private static boolean isStub(FunctionIr function) {
    return function.owner() != null && function.owner().isStub();
  }

  /** A bare name that is a method of a class around, as in Java; the nearest that has it. */
  private List<FunctionIr> ownMethods(Instruction.Call call) {
    Place callee = frame.place(call.callee());
    if (callee == null
        || !callee.path().isEmpty()
        || (callee.variable().owner() != null && !isMethodName(callee.variable()))) {
      return List.of();
    }
    for (ClassIr type = ownType(); type != null; type = type.outer()) {
      List<FunctionIr> found = methods(type, call);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isMethodName(Variable variable) {
    for (ClassIr type = ownType(); type != null; type = type.outer()) {
      if (!type.methods(variable.name()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ClassIr ownType() {
    for (FunctionIr around = frame.function(); around != null; around = around.parent()) {
      if (around.owner() != null) {
        return around.owner();
      }
    }
    return null;
  }

  /** The methods that {@code object.name} may be, where it is not called but handed on. */
  Value method(Value object, String name) {
    Value found = Value.CLEAN;
    for (ClassIr type : object.types()) {
      for (List<FunctionIr> named : methods(type, name)) {
        for (FunctionIr method : named) {
          found = method.blocks().isEmpty() ? found : found.also(Value.of(method));
        }
      }
    }
    return found;
  }

  /**
   * The methods that {@code call} may run on a {@code type}, those that fit the arguments if any.
   */
  private List<FunctionIr> methods(ClassIr type, Instruction.Call call) {
    return methods(type, call.name()).stream()
        .flatMap(named -> fitting(named, call).stream())
        .toList();
  }

  /** The nearest methods of that name up the classes, or else of each class that has them. */
  private List<List<FunctionIr>> methods(ClassIr type, String name) {
    List<ClassIr> lineage = lineage(type);
    for (ClassIr at : lineage) {
      List<FunctionIr> named = at.methods(name);
      if (named.stream().anyMatch(method -> !method.blocks().isEmpty())) {
        return List.of(named);
      }
    }
    List<List<FunctionIr>> found = implementing(type, name);
    return found.isEmpty()
        ? lineage.stream()
            .skip(1)
            .filter(at -> !at.methods(name).isEmpty())
            .map(at -> implementing(at, name))
            .findFirst()
            .orElse(found)
        : found;
  }

  /** The methods that implement one that {@code type} only declares. */
  private List<List<FunctionIr>> implementing(ClassIr type, String name) {
    List<List<FunctionIr>> found = new ArrayList<>();
    for (ClassIr below : analysis.program().implementations(type)) {
      lineage(below).stream()
          .map(at -> at.methods(name))
          .filter(named -> named.stream().anyMatch(method -> !method.blocks().isEmpty()))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * What {@code target} runs on: the object as one of the class that implements it; where a struct
   * embeds the type that has it, that part.
   */
  Value runsOn(Value object, FunctionIr target) {
    ClassIr owner = target.owner();
    if (owner == null) {
      return object;
    }
    for (ClassIr type : object.types()) {
      for (String name : type.supers()) {
        Offset part = Offset.field(name.substring(name.lastIndexOf('.') + 1));
        Optional<ClassIr> embedded = analysis.program().fieldType(type, part);
        if (embedded.filter(base -> has(base, owner)).isPresent()) {
          return object.read(part).typed(Set.of(owner));
        }
      }
    }
    return isAbove(object.types(), owner) ? object.typed(Set.of(owner)) : object;
  }

  private boolean isAbove(Set<ClassIr> types, ClassIr owner) {
    return !types.isEmpty()
        && types.stream()
            .allMatch(type -> analysis.program().implementations(type).contains(owner));
  }

  private boolean has(ClassIr type, ClassIr owner) {
    return lineage(type).contains(owner)
        || analysis.program().implementations(type).contains(owner);
  }

  private List<FunctionIr> fitting(List<FunctionIr> functions, Instruction.Call call) {
    return new Overloads(frame).fitting(functions, call);
  }

  private List<ClassIr> lineage(ClassIr type) {
    List<ClassIr> lineage = new ArrayList<>(List.of(type));
    lineage.addAll(analysis.program().parts(type));
    for (int i = 0; i < lineage.size() && lineage.size() < MAX_SUPERS; i++) {
      for (String name : lineage.get(i).supers()) {
        analysis
            .program()
            .classNamed(lineage.get(i).file(), name)
            .filter(base -> !lineage.contains(base))
            .ifPresent(lineage::add);
      }
    }
    return lineage;
  }

  /** Whether everything that the class extends is in this file. */
  boolean isWhole(ClassIr type) {
    return !type.isStub()
        && lineage(type).stream()
            .allMatch(at -> at.supers().stream().allMatch(name -> isHere(at, name)));
  }

  private boolean isHere(ClassIr type, String name) {
    return name.equals("object") || analysis.program().classNamed(type.file(), name).isPresent();
  }

  /** The classes that {@code call} makes an instance of. */
  Set<ClassIr> constructed(Instruction.Call call) {
    return frame.value(call.callee()).classes();
  }

  @Nullable FunctionIr initializer(ClassIr type) {
    FunctionIr initializer = type.initializer();
    return initializer == null || initializer.blocks().isEmpty() ? null : initializer;
  }

  @Nullable FunctionIr constructor(ClassIr type, Instruction.Call call) {
    for (ClassIr at : lineage(type)) {
      List<FunctionIr> usable =
          at.constructors().stream().filter(f -> !f.blocks().isEmpty() && !isStub(f)).toList();
      if (!usable.isEmpty()) {
        return fitting(usable, call).getFirst();
      }
    }
    return null;
  }

  /** {@code super(...)}, {@code super.m(...)}, {@code super().m(...)}. */
  boolean isSuperCall(Instruction.Call call) {
    int named = call.receiver() == Instruction.NONE ? call.callee() : call.receiver();
    Place place = frame.place(named);
    boolean bare = place != null && place.path().isEmpty() && place.variable().name().equals(SUPER);
    return bare || (call.receiver() != Instruction.NONE && frame.isSuper(call.receiver()));
  }

  private List<FunctionIr> superMethods(Instruction.Call call) {
    ClassIr type = ownType();
    if (type == null) {
      return List.of();
    }
    List<ClassIr> above = lineage(type).subList(1, lineage(type).size());
    boolean constructor = call.receiver() == Instruction.NONE || call.name().equals("__init__");
    for (ClassIr at : above) {
      List<FunctionIr> found = constructor ? at.constructors() : at.methods(call.name());
      if (!found.isEmpty()) {
        return fitting(found, call);
      }
    }
    return List.of();
  }

  /**
   * What {@code target} runs on where it is called by its bare name: this object, or the one of
   * another class around it, of which no more is known than its class.
   */
  Value self(FunctionIr target, State state) {
    ClassIr own = ownType();
    ClassIr owner = target.owner();
    if (own == null || owner == null || lineage(own).contains(owner)) {
      return self(state);
    }
    return isAbove(Set.of(own), owner)
        ? self(state).typed(Set.of(owner))
        : Value.CLEAN.typed(Set.of(owner));
  }

  /** The object that the method runs on. */
  Value self(State state) {
    for (FunctionIr around = frame.function(); around != null; around = around.parent()) {
      if (around.receiver() != null) {
        return state.read(around.receiver().variable());
      }
    }
    return Value.CLEAN;
  }
}
