package dev.countersign.flow.ir;

import dev.countersign.rules.names.Constant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of the unit: its functions by name. Built once, then only read. */
public final class ClassIr {
  /** Python's type of one of the texts that it lists. */
  public static final String LITERAL = "Literal";

  private final int id;
  private final String name;
  private final SourceFile file;
  private final List<String> supers;
  private final Map<String, List<FunctionIr>> methods = new HashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, Constant> constants = new HashMap<>();
  private final Map<String, Demand> demands = new HashMap<>();
  private final List<FunctionIr> constructors = new ArrayList<>();
  private final List<FunctionIr> members = new ArrayList<>();
  private @Nullable FunctionIr initializer;
  private @Nullable ClassIr outer;
  private boolean stub;
  private boolean choice;

  /**
   * @param id unique in the unit
   * @param supers simple names of what it extends or implements
   */
  public ClassIr(int id, String name, SourceFile file, List<String> supers) {
    this.id = id;
    this.name = name;
    this.file = file;
    this.supers = new ArrayList<>(supers);
  }

  /** Unique in the unit. */
  public int id() {
    return id;
  }

  /** The simple name; empty for an anonymous class. */
  public String name() {
    return name;
  }

  /** The file it is in. */
  public SourceFile file() {
    return file;
  }

  /** Simple names of what it extends, implements or embeds. */
  public List<String> supers() {
    return Collections.unmodifiableList(supers);
  }

  /** It has the methods of a field that it embeds. */
  public void embeds(String type) {
    supers.add(type);
  }

  /** The methods of one name, overloads in source order. */
  public List<FunctionIr> methods(String method) {
    return methods.getOrDefault(method, List.of());
  }

  /** In source order. */
  public List<FunctionIr> constructors() {
    return constructors;
  }

  /** Methods and constructors in source order. */
  public List<FunctionIr> members() {
    return members;
  }

  /** What sets the fields of a new instance before its constructor runs. */
  public @Nullable FunctionIr initializer() {
    return initializer;
  }

  /** Simple name of the declared type of a field; empty where none is written. */
  public String fieldType(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The fields that are declared with a type, in source order. */
  public List<String> fields() {
    return List.copyOf(fields.keySet());
  }

  /**
   * What the declaration of a field demands of what is read into it from outside.
   *
   * @param site where it says so
   * @param strict whether only harmless texts pass, and whoever reads the object sees to it
   */
  public record Demand(Site site, boolean strict) {}

  /** What is demanded of a field; null where that is nothing. */
  public @Nullable Demand demand(String field) {
    return demands.get(field);
  }

  /** Something is demanded of a field; what is strict counts before what is not. */
  public void demand(String field, Demand demand) {
    demands.merge(field, demand, (one, other) -> one.strict ? one : other);
  }

  /** What a field that is set once is set to; null where that is not known. */
  public @Nullable Constant constant(String field) {
    return constants.get(field);
  }

  /** A field is set to a constant and never again. */
  public void constant(String field, Constant value) {
    constants.put(field, value);
  }

  /** A field is declared with a type. */
  public void field(String field, String type) {
    fields.put(field, type);
  }

  /** Adds a method or constructor. */
  public void add(FunctionIr function, boolean constructor) {
    members.add(function);
    if (constructor) {
      constructors.add(function);
    } else {
      methods.computeIfAbsent(function.name(), name -> new ArrayList<>()).add(function);
    }
  }

  /** Adds a function that is kept under a name of the object, as in JavaScript's older classes. */
  public void add(String name, FunctionIr function) {
    members.add(function);
    methods.computeIfAbsent(name, key -> new ArrayList<>()).add(function);
  }

  /** Sets what initialises the fields. */
  public void initializer(FunctionIr function) {
    initializer = function;
  }

  /** It stands in the body of {@code around}. */
  public void within(ClassIr around) {
    outer = around;
  }

  /** The class in whose body it stands; null where there is none. */
  public @Nullable ClassIr outer() {
    return outer;
  }

  /** It stands in for a class of a library: its functions say nothing of what that does. */
  public void standsIn() {
    stub = true;
  }

  /** Whether it stands in for a class of a library, its functions being empty. */
  public boolean isStub() {
    return stub;
  }

  /** It is an enumeration: its values are those that it lists. */
  public void enumerates() {
    choice = true;
  }

  /** Whether its values are those that it lists, so that whoever passes one chooses no text. */
  public boolean isEnum() {
    return choice;
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "class " + id : name;
  }
}
