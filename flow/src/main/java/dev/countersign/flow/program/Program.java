package dev.countersign.flow.program;

import dev.countersign.flow.domain.Context;
import dev.countersign.flow.domain.Root;
import dev.countersign.flow.domain.Shape;
import dev.countersign.flow.domain.Symbol;
import dev.countersign.flow.domain.Value;
import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.Dialect;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Offset;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.ir.UnitIr;
import dev.countersign.flow.ir.Variable;
import dev.countersign.rules.regex.Regex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a program, and what names stand for across them. */
public final class Program {
  /** Names that stand for names that stand for names. */
  private static final int MAX_LINKS = 8;

  /** A name that is looked for in a file. */
  private record Sought(SourceFile file, String name) {}

  /** More implementations than this are taken for unknown. */
  private static final int MAX_IMPLEMENTATIONS = 6;

  private final List<UnitIr> units;
  private final Modules modules;
  private final Function<FunctionIr, @Nullable Exit> exits;
  private final Map<SourceFile, UnitIr> unitOf = new IdentityHashMap<>();
  private final Map<Variable, Value> values = new IdentityHashMap<>();
  private final Map<ClassIr, List<ClassIr>> below = new IdentityHashMap<>();
  private final Map<SourceFile, Map<String, Optional<ClassIr>>> named = new IdentityHashMap<>();
  private int links;

  /** The top of a file that was asked is being followed itself: the next round knows more. */
  private boolean undecided;

  /** Nothing is known of what variables hold before all classes are. */
  private boolean complete;

  /**
   * Where the present search for a name found nothing, or is at it: modules may import in rings.
   */
  private final Set<Sought> inVain = new HashSet<>();

  /** {@code exits} tells what holds where a function has ended, if that is known. */
  public Program(List<UnitIr> units, Function<FunctionIr, @Nullable Exit> exits) {
    this.units = units;
    this.exits = exits;
    this.modules = new Modules(units);
    units.forEach(unit -> unitOf.put(unit.file(), unit));
    for (UnitIr unit : units) {
      for (ClassIr type : unit.classes()) {
        for (String base : type.supers()) {
          classNamed(unit.file(), base)
              .filter(found -> found != type)
              .ifPresent(found -> isBelow(found, type));
        }
      }
    }
    if (!units.isEmpty() && dialect().modules() == Dialect.Modules.FOLDER) {
      new Conformance(units, this::parts, this::embedded).forEach(this::isBelow);
    }
    // Until now nothing could be said of classes that variables hold.
    named.clear();
    complete = true;
  }

  private List<ClassIr> embedded(ClassIr type) {
    return type.supers().stream().flatMap(name -> classNamed(type.file(), name).stream()).toList();
  }

  private void isBelow(ClassIr base, ClassIr type) {
    below.computeIfAbsent(base, key -> new ArrayList<>()).add(type);
  }

  /** Every function of every file. */
  public List<FunctionIr> functions() {
    return units.stream().flatMap(unit -> unit.functions().stream()).toList();
  }

  /** Whether any file brings in a module whose path begins with a match of {@code path}. */
  public boolean imports(Regex path) {
    return units.stream()
        .map(UnitIr::outside)
        .flatMap(outside ->
            Stream.concat(
                outside.imports().values().stream(),
                outside.globals().values().stream().map(variable -> variable.imported().path())))
        .anyMatch(module -> path.findAtStart(String.join("/", module)).isPresent());
  }

  /** What the same tree means in the language of the program. */
  public Dialect dialect() {
    return units.getFirst().dialect();
  }

  /** The class of a simple name as code in {@code home} means it. */
  public Optional<ClassIr> classNamed(SourceFile home, String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Optional<ClassIr>> here = named.computeIfAbsent(home, file -> new HashMap<>());
    Optional<ClassIr> known = here.get(name);
    if (known == null) {
      known = findClass(unit(home), name);
      if (links == 0) {
        here.put(name, known);
      }
    }
    return known;
  }

  /** Whether what code in {@code home} calls {@code type} has the values that are listed there. */
  public boolean isChoice(SourceFile home, String type) {
    return type.equals(ClassIr.LITERAL)
        || classNamed(home, type).filter(ClassIr::isEnum).isPresent();
  }

  /** Whether a framework fills what code in {@code home} declares of {@code type}. */
  public boolean isInjected(SourceFile home, String type) {
    UnitIr unit = unit(home);
    return alias(unit, type)
        .or(() ->
            modules.find(unit, importedAs(unit, type)).stream()
                .flatMap(found ->
                    found.files().stream()
                        .flatMap(file -> alias(file, nameThere(found, type)).stream()))
                .findFirst())
        .filter(UnitIr.Alias::injected)
        .isPresent();
  }

  private static Optional<UnitIr.Alias> alias(UnitIr unit, String name) {
    return Optional.ofNullable(unit.outside().aliases().get(name));
  }

  /** The class in the body of {@code around} that a member names. */
  public Optional<ClassIr> within(ClassIr around, Offset member) {
    return member.isField()
        ? unit(around.file()).classes().stream()
            .filter(type -> around.equals(type.outer()) && type.name().equals(member.name()))
            .findFirst()
        : Optional.empty();
  }

  private Optional<ClassIr> findClass(UnitIr home, String name) {
    if (name.contains(".")) {
      return modules
          .find(home, List.of(name.split("\\.")))
          .flatMap(found -> classOf(found, name.substring(name.lastIndexOf('.') + 1)));
    }
    Optional<ClassIr> local = home.classNamed(name);
    if (local.isPresent()) {
      return local;
    }
    Optional<UnitIr.Alias> alias = alias(home, name);
    if (alias.isPresent()) {
      return links < MAX_LINKS ? passedOn(home, alias.get().type()) : Optional.empty();
    }
    List<String> imported = importedAs(home, name);
    if (!imported.isEmpty()) {
      return modules
          .find(home, imported)
          .flatMap(found -> classOf(found, name))
          .or(() -> classHeld(home, name));
    }
    Optional<ClassIr> beside = classIn(modules.beside(home), name);
    if (beside.isPresent()) {
      return beside;
    }
    for (List<String> wildcard : home.outside().wildcards()) {
      Optional<ClassIr> found =
          modules.find(home, wildcard).flatMap(module -> classIn(module.files(), name));
      if (found.isPresent()) {
        return found;
      }
    }
    return home.dialect().modules() == Dialect.Modules.FOLDER
        ? importedPackages(home).flatMap(files -> classIn(files, name).stream()).findFirst()
        : Optional.empty();
  }

  /** The class that a variable at the top of {@code home} holds, whatever its name. */
  private Optional<ClassIr> classHeld(UnitIr home, String name) {
    Variable global = home.outside().globals().get(name);
    return complete && global != null
        ? value(global).classes().stream().findFirst()
        : Optional.empty();
  }

  /** The path of what {@code home} has imported under a name, also by calling a function. */
  private static List<String> importedAs(UnitIr home, String name) {
    List<String> path = home.outside().imports().getOrDefault(name, List.of());
    Variable global = home.outside().globals().get(name);
    return path.isEmpty() && global != null ? global.imported().path() : path;
  }

  private Stream<List<UnitIr>> importedPackages(UnitIr home) {
    return home.outside().imports().values().stream()
        .flatMap(path -> modules.find(home, path).stream())
        .map(Modules.Found::files);
  }

  private Optional<ClassIr> classOf(Modules.Found found, String name) {
    String there = nameThere(found, name);
    return found.files().stream()
        .flatMap(
            unit -> (links < MAX_LINKS ? passedOn(unit, there) : unit.classNamed(there)).stream())
        .findFirst();
  }

  private static String nameThere(Modules.Found found, String name) {
    return found.rest().isEmpty() ? name : found.rest().getLast();
  }

  /** A class that a module has, or passes on from another. */
  private Optional<ClassIr> passedOn(UnitIr unit, String name) {
    links++;
    try {
      return unit.classNamed(name.equals("default") ? unit.outside().main() : name)
          .or(() ->
              unit.dialect().modules() == Dialect.Modules.PACKAGE
                  ? Optional.empty()
                  : findClass(unit, name));
    } finally {
      links--;
    }
  }

  private static Optional<ClassIr> classIn(List<UnitIr> files, String name) {
    return files.stream().flatMap(unit -> unit.classNamed(name).stream()).findFirst();
  }

  /** Other files' parts of a class whose methods stand outside it. */
  public List<ClassIr> parts(ClassIr type) {
    UnitIr home = unit(type.file());
    return home.dialect().modules() == Dialect.Modules.FOLDER
        ? modules.beside(home).stream()
            .flatMap(unit -> unit.classNamed(type.name()).stream())
            .filter(part -> part != type)
            .toList()
        : List.of();
  }

  /** What extends or implements {@code type}, directly or not; empty where that is too much. */
  public List<ClassIr> implementations(ClassIr type) {
    List<ClassIr> all = new ArrayList<>();
    List<ClassIr> open = new ArrayList<>(below.getOrDefault(type, List.of()));
    while (!open.isEmpty() && all.size() <= MAX_IMPLEMENTATIONS) {
      ClassIr next = open.removeFirst();
      if (!all.contains(next)) {
        all.add(next);
        open.addAll(below.getOrDefault(next, List.of()));
      }
    }
    return all.size() > MAX_IMPLEMENTATIONS ? List.of() : all;
  }

  /** The class, or the one above it, in which a field is declared. */
  public Optional<ClassIr> declaring(ClassIr type, Offset field) {
    Set<ClassIr> seen = new LinkedHashSet<>();
    List<ClassIr> open = new ArrayList<>(List.of(type));
    while (!open.isEmpty()) {
      ClassIr next = open.removeFirst();
      if (!seen.add(next)) {
        continue;
      }
      Optional<ClassIr> found =
          Stream.concat(Stream.of(next), parts(next).stream())
              .filter(part ->
                  !part.fieldType(field.name()).isEmpty() || part.demand(field.name()) != null)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      next.supers().forEach(base -> classNamed(next.file(), base).ifPresent(open::add));
    }
    return Optional.empty();
  }

  /**
   * Where a struct of Go holds a field of a type that it embeds; null where the field is its own.
   */
  public @Nullable Offset embedding(ClassIr type, Offset field) {
    if (dialect().modules() != Dialect.Modules.FOLDER || !field.isField()) {
      return null;
    }
    ClassIr holder = declaring(type, field).orElse(type);
    for (String base : holder == type ? List.<String>of() : type.supers()) {
      Optional<ClassIr> embedded = classNamed(type.file(), base);
      if (embedded.filter(one -> declaring(one, field).isPresent()).isPresent()) {
        return Offset.field(base.substring(base.lastIndexOf('.') + 1));
      }
    }
    return null;
  }

  /** The class that a field is declared of, be it by a class above. */
  public Optional<ClassIr> fieldType(ClassIr owner, Offset offset) {
    return offset.isField()
        ? declaring(owner, offset)
            .flatMap(part -> classNamed(part.file(), part.fieldType(offset.name())))
        : Optional.empty();
  }

  /** Whether a variable is of a module that is not part of the program. */
  boolean isForeign(Variable variable) {
    UnitIr unit = unit(variable.file());
    if (!unit.declarations().functions(variable).isEmpty()
        || !unit.declarations().classes(variable).isEmpty()) {
      return false;
    }
    if (!variable.imported().path().isEmpty()) {
      return modules.find(unit, variable.imported().path()).isEmpty();
    }
    return variable.owner() == null
        && unit.dialect().modules() == Dialect.Modules.DOTTED
        && unit.outside().wildcards().isEmpty();
  }

  /** What a function knows of a variable of its surroundings. */
  public Value value(Variable variable) {
    Value known = values.get(variable);
    if (known == null) {
      boolean outer = undecided;
      undecided = false;
      known = find(variable);
      if (links == 0 && !undecided) {
        values.put(variable, known);
      }
      undecided |= outer;
    }
    return known;
  }

  /** What an import brings from a file of the program. */
  public Optional<Value> linked(Variable variable) {
    if (variable.imported().path().isEmpty()) {
      return Optional.empty();
    }
    Value value = value(variable);
    return value.symbols().isExactly(Symbol.of(new Root.Captured(variable)))
            && value.shape() == Shape.NONE
        ? Optional.empty()
        : Optional.of(value);
  }

  private Value find(Variable variable) {
    Value value = Value.of(Symbol.of(new Root.Captured(variable)));
    UnitIr unit = unit(variable.file());
    for (FunctionIr declared : unit.declarations().functions(variable)) {
      value = value.also(Value.of(declared));
    }
    for (ClassIr declared : unit.declarations().classes(variable)) {
      value = value.also(Value.of(declared));
    }
    if (links >= MAX_LINKS) {
      return value;
    }
    links++;
    try {
      if (!variable.imported().path().isEmpty()) {
        return imported(unit, variable).orElse(value);
      }
      if (variable.owner() == null) {
        return outside(unit, variable.name()).orElse(value);
      }
      return variable.owner() == unit.top() && value.shape() == Shape.NONE
          ? settled(unit, variable, value)
          : value;
    } finally {
      links--;
    }
  }

  private Optional<Value> imported(UnitIr home, Variable variable) {
    Variable.Imported imported = variable.imported();
    return modules
        .find(home, imported.path())
        .flatMap(found -> {
          List<String> rest = found.rest();
          if (imported.main()) {
            return member(found.files(), "default")
                .or(() -> Optional.of(whole(variable, found.files())));
          }
          if (rest.isEmpty()) {
            return Optional.of(whole(variable, found.files()));
          }
          Optional<Value> value = member(found.files(), rest.getFirst());
          return value.map(start -> {
            Value at = start;
            for (String name : rest.subList(1, rest.size())) {
              at = select(at, Offset.field(name));
            }
            return at;
          });
        });
  }

  /** A name that a file takes from its package or from all of a module. */
  private Optional<Value> outside(UnitIr home, String name) {
    List<UnitIr> beside = modules.beside(home).stream().filter(unit -> unit != home).toList();
    return member(beside, name)
        .or(() ->
            home.outside().wildcards().stream()
                .flatMap(path -> modules.find(home, path).stream())
                .flatMap(found -> member(found.files(), name).stream())
                .findFirst());
  }

  /** A module as a value. */
  private Value whole(Variable variable, List<UnitIr> files) {
    Value value = Value.of(Symbol.of(new Root.Captured(variable)));
    for (UnitIr unit : files) {
      value = value.shapedAs(value.shape().also(Shape.NONE.naming(Set.of(unit.file()))));
      Optional<Value> main = commonJs(unit);
      value = main.isPresent() ? value.also(main.get()) : value;
    }
    return value;
  }

  /** What a path means that ends within a module. */
  private Optional<Value> named(Modules.Found found) {
    return found.rest().isEmpty()
        ? Optional.empty()
        : member(found.files(), found.rest().getFirst());
  }

  /** What {@code name} is in a module. */
  private Optional<Value> member(List<UnitIr> files, String name) {
    for (UnitIr unit : files) {
      String here = name.equals("default") ? unit.outside().main() : name;
      Variable variable = unit.outside().globals().get(here);
      if (variable != null) {
        return Optional.of(value(variable));
      }
      List<String> passedOn = unit.outside().imports().get(here);
      if (passedOn != null && links < MAX_LINKS && unit.dialect().modules().passOn()) {
        Optional<Value> passed = linked(() -> modules.find(unit, passedOn).flatMap(this::named));
        if (passed.isPresent()) {
          return passed;
        }
      }
      Optional<Value> exported = commonJs(unit).map(all -> all.parts().get(Offset.field(name)));
      if (exported.isPresent()) {
        return exported;
      }
      Optional<Value> passed = handedOn(unit, name);
      if (passed.isPresent()) {
        return passed;
      }
    }
    return Optional.empty();
  }

  /** What is found one link further. */
  private Optional<Value> linked(Supplier<Optional<Value>> further) {
    links++;
    try {
      return further.get();
    } finally {
      links--;
    }
  }

  /** What {@code name} is in the modules of which {@code unit} hands on all names. */
  private Optional<Value> handedOn(UnitIr unit, String name) {
    if (links >= MAX_LINKS || !unit.dialect().modules().passOn()) {
      return Optional.empty();
    }
    Sought sought = new Sought(unit.file(), name);
    if (unit.outside().wildcards().isEmpty() || !inVain.add(sought)) {
      return Optional.empty();
    }
    Optional<Value> passed =
        linked(() ->
            unit.outside().wildcards().stream()
                .flatMap(path -> modules.find(unit, path).stream())
                .flatMap(found -> member(found.files(), name).stream())
                .findFirst());
    if (passed.isPresent()) {
      inVain.remove(sought);
    }
    if (links == 0) {
      inVain.clear();
    }
    return passed;
  }

  /** What is at {@code offset} of {@code object}, be it a member of a module. */
  public Value select(Value object, Offset offset) {
    Value found = object.read(offset);
    if (object.shape().modules().isEmpty() || !offset.key().startsWith(".")) {
      return found;
    }
    List<UnitIr> files = object.shape().modules().stream().map(this::unit).toList();
    String name = offset.key().substring(1);
    return member(files, name).or(() -> submodule(files, name)).orElse(found);
  }

  /** A module in the folder of a package. */
  private Optional<Value> submodule(List<UnitIr> files, String name) {
    return files.stream()
        .filter(unit -> unit.dialect().modules() == Dialect.Modules.DOTTED)
        .flatMap(unit -> modules.find(unit, List.of(".", name)).stream())
        .filter(found -> found.rest().isEmpty())
        .map(found ->
            found.files().stream()
                .map(unit -> Value.CLEAN.shapedAs(Shape.NONE.naming(Set.of(unit.file()))))
                .reduce(Value.CLEAN, Value::also))
        .findFirst();
  }

  /** What {@code module.exports} or {@code exports} hold after the file ran. */
  private Optional<Value> commonJs(UnitIr unit) {
    if (unit.dialect().modules() != Dialect.Modules.PATH) {
      return Optional.empty();
    }
    Variable module = unit.outside().free().get("module");
    Variable exports = unit.outside().free().get("exports");
    Exit exit = module == null && exports == null ? null : exits.apply(unit.top());
    if (exit == null) {
      return Optional.empty();
    }
    if (module != null && exit.has(module)) {
      Value all = exit.read(module).parts().get(Offset.field("exports"));
      if (all != null) {
        return Optional.of(all);
      }
    }
    return exports != null && exit.has(exports)
        ? Optional.of(exit.read(exports))
        : Optional.empty();
  }

  /** A variable at the top of a file is, as far as calls go, what the file leaves in it. */
  private Value settled(UnitIr unit, Variable variable, Value value) {
    Exit exit = exits.apply(unit.top());
    undecided |= exit == null;
    return exit == null || !exit.has(variable)
        ? value
        : Context.skeleton(exit.read(variable), Symbol.of(new Root.Captured(variable)));
  }

  private UnitIr unit(SourceFile file) {
    UnitIr unit = unitOf.get(file);
    if (unit == null) {
      throw new IllegalStateException("a file that is not in the program: " + file);
    }
    return unit;
  }
}
