package dev.countersign.flow.program;

import dev.countersign.flow.ir.Block;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Instruction;
import dev.countersign.flow.ir.Parameter;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions may call which, told by names alone: rather too many than too few. A function has
 * its name and those of what it is kept in, which of a variable of a function is told from all
 * others; a constructor has that of its class and of those below it; what a file exports without a
 * name has that of the file; those without a name are what a nameless call may call. Where a
 * language counts arguments, a name stands for the functions that take so many.
 */
final class CallNames {
  /** Under this CommonJS keeps what a file exports. */
  private static final String EXPORTS = "exports";

  /** Before a function's name, the name of what it returns. */
  private static final String RESULT = "=";

  /** In place of a number of arguments: of functions that take several numbers of them. */
  private static final String ANY = "*";

  /** Between the name of a variable and which one it is. */
  private static final String LOCAL = "@";

  /** Before a name, what stands for all that it is another name of. */
  private static final String ALIASED = "~";

  private final Map<String, Set<FunctionIr>> named = new LinkedHashMap<>();
  private final Map<String, Set<String>> otherNames = new LinkedHashMap<>();
  private final Set<String> aliased = new HashSet<>();
  private final Set<FunctionIr> counting = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Foreign foreign;

  /** {@code foreign} tells what calls none of the functions. */
  CallNames(List<UnitIr> units, Foreign foreign) {
    this.foreign = foreign;
    for (UnitIr unit : units) {
      boolean strict = unit.dialect().modules() == Dialect.Modules.PACKAGE;
      unit.functions().stream()
          .filter(function -> strict && hasNoRest(function))
          .forEach(counting::add);
      unit.functions().forEach(function -> add(function.name(), function));
      unit.functions().forEach(function -> stored(function, !strict));
      unit.classes().forEach(this::constructors);
    }
    for (UnitIr unit : units) {
      unit.classes().forEach(this::inherited);
      if (!unit.outside().main().isEmpty()) {
        String name = Modules.name(unit.file());
        List.copyOf(of(unit.outside().main())).forEach(function -> add(name, function));
      }
    }
  }

  private static boolean hasNoRest(FunctionIr function) {
    return function.parameters().stream()
        .allMatch(parameter -> parameter.rest() == Parameter.Rest.NONE);
  }

  private void inherited(ClassIr type) {
    for (String base : type.supers()) {
      List.copyOf(of(last(base))).stream()
          .filter(function -> function.name().isEmpty() || isConstructor(function))
          .forEach(function -> add(type.name(), function));
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isConstructor(FunctionIr function) {
    ClassIr owner = function.owner();
    return owner != null
        && (owner.constructors().contains(function) || owner.initializer() == function);
  }

  private void constructors(ClassIr type) {
    type.constructors().forEach(function -> add(type.name(), function));
    if (type.initializer() != null) {
      add(type.name(), type.initializer());
    }
  }

  /**
   * What {@code around} keeps in variables and in parts of objects may be called by their names.
   *
   * @param values whether the name of a function stands for it wherever a value does
   */
  private void stored(FunctionIr around, boolean values) {
    Map<Integer, FunctionIr> made = new HashMap<>();
    Map<Integer, String> read = new HashMap<>();
    BitSet outside = foreign.in(around);
    for (Block block : around.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Closure closure -> made.put(closure.target(), closure.function());
          case Instruction.Read one when values && !outside.get(one.target()) ->
              read.put(one.target(), original(one.variable()));
          case Instruction.Select one
              when values && one.offset().isField() && !outside.get(one.target()) ->
              read.put(one.target(), one.offset().name());
          case Instruction.Call call when !isOutside(call, outside) ->
              read.put(call.target(), RESULT + call.name());
          case Instruction.Return result when made.containsKey(result.value()) ->
              add(RESULT + around.name(), made.get(result.value()));
          case Instruction.Return result when read.containsKey(result.value()) ->
              alias(RESULT + around.name(), read.get(result.value()));
          case Instruction.Write write -> keep(local(write.variable()), write.value(), made, read);
          case Instruction.Update update when update.offset().isField() -> {
            String name = update.offset().name();
            keep(name, update.value(), made, read);
            if (name.equals(EXPORTS)) {
              keep(Modules.name(around.file()), update.value(), made, read);
            }
          }
          case Instruction.Build build -> {
            for (Instruction.Slot slot : build.slots()) {
              if (slot.offset().isField()) {
                keep(slot.offset().name(), slot.value(), made, read);
              }
            }
          }
          default -> {}
        }
      }
    }
  }

  private void keep(
      String name, int value, Map<Integer, FunctionIr> made, Map<Integer, String> read) {
    if (made.containsKey(value)) {
      add(name, made.get(value));
    } else if (read.containsKey(value)) {
      alias(name, read.get(value));
    }
  }

  private void alias(String name, String other) {
    if (!name.equals(other)) {
      aliased.add(ALIASED + name);
      otherNames.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(ALIASED + name);
      otherNames.computeIfAbsent(ALIASED + other, _ -> new LinkedHashSet<>()).add(ALIASED + name);
    }
  }

  /** The name that an imported thing has where it is from. */
  private String original(Variable variable) {
    List<String> path = variable.imported().path();
    return path.isEmpty() ? local(variable) : Modules.stem(path.getLast());
  }

  /** A variable of a function is none of another; those of a file or a class are found by name. */
  private String local(Variable variable) {
    FunctionIr owner = variable.owner();
    boolean shared =
        owner == null
            || owner.parent() == null
            || (owner.owner() != null && owner.owner().initializer() == owner)
            || of(variable.name()).stream().anyMatch(function -> function.parent() == owner);
    return shared
        ? variable.name()
        : variable.name() + LOCAL + variable.id() + ":" + variable.file().path();
  }

  private void add(String name, FunctionIr function) {
    boolean counts = counting.contains(function);
    link(name, function);
    link(key(name, counts ? String.valueOf(function.parameters().size()) : ANY), function);
  }

  private void link(String name, FunctionIr function) {
    named.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(function);
  }

  private static String key(String name, String arity) {
    return name + '/' + arity;
  }

  /** The functions of a name. */
  Set<FunctionIr> of(String name) {
    return named.getOrDefault(name, Set.of());
  }

  /** By name, the other names of all that has it. */
  Map<String, Set<String>> otherNames() {
    return Collections.unmodifiableMap(otherNames);
  }

  /** The names by which {@code function} reaches others. */
  Set<String> usedBy(FunctionIr function) {
    Set<String> used = new LinkedHashSet<>();
    BitSet callees = new BitSet();
    BitSet outside = foreign.in(function);
    Map<Integer, String> variables = variablesIn(function);
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          callees.set(call.callee() + 1);
          String name = variables.getOrDefault(call.callee(), call.name());
          if (!isOutside(call, outside) && !(call.construct() && name.isEmpty())) {
            called(name, call, used);
          }
        }
      }
    }
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Read read when outside.get(read.target()) -> {}
          case Instruction.Select select when outside.get(select.target()) -> {}
          case Instruction.Read read when !read.variable().imported().path().isEmpty() ->
              use(original(read.variable()), used);
          case Instruction.Read read when !callees.get(read.target() + 1) ->
              use(local(read.variable()), used);
          case Instruction.Select select
              when select.offset().isField() && !callees.get(select.target() + 1) ->
              use(select.offset().name(), used);
          default -> {}
        }
      }
    }
    used.removeIf(name -> !named.containsKey(name) && !aliased.contains(name));
    return used;
  }

  /** The names of the variables that are read, by where their values are. */
  private Map<Integer, String> variablesIn(FunctionIr function) {
    Map<Integer, String> names = new HashMap<>();
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Read read
            && read.variable().imported().path().isEmpty()) {
          names.put(read.target(), local(read.variable()));
        }
      }
    }
    return names;
  }

  private static boolean isOutside(Instruction.Call call, BitSet outside) {
    return call.callee() != Instruction.NONE && outside.get(call.callee());
  }

  /** Where functions take just so many arguments, those that take another number are not meant. */
  private void called(String name, Instruction.Call call, Set<String> used) {
    String fitting = key(name, String.valueOf(call.arguments().size()));
    if (named.containsKey(fitting)) {
      used.add(fitting);
      used.add(key(name, ANY));
      used.add(ALIASED + name);
    } else {
      use(name, used);
    }
  }

  private static void use(String name, Set<String> used) {
    used.add(name);
    used.add(ALIASED + name);
  }

  /** The functions that {@code function} makes, those of classes among them. */
  static List<FunctionIr> madeBy(FunctionIr function) {
    List<FunctionIr> made = new ArrayList<>();
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        switch (instruction) {
          case Instruction.Closure closure -> made.add(closure.function());
          case Instruction.TypeValue type -> {
            made.addAll(type.type().members());
            if (type.type().initializer() != null) {
              made.add(type.type().initializer());
            }
          }
          default -> {}
        }
      }
    }
    return made;
  }
}
