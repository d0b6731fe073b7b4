package dev.countersign.flow.domain;

import dev.countersign.flow.ir.ClassIr;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.rules.names.Constant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value is, apart from its taint.
 *
 * @param constant what it is on every path, or null
 * @param functions what it may be when called
 * @param types classes that it may be an instance of
 * @param classes classes that it may be itself
 * @param modules files whose names are its parts
 * @param size how many parts it has, or -1
 * @param outline of a text that was put together, as {@link Outline} has it; empty where not known
 */
public record Shape(
    @Nullable Constant constant,
    Set<FunctionIr> functions,
    Set<ClassIr> types,
    Set<ClassIr> classes,
    Set<SourceFile> modules,
    int size,
    String outline) {
  /** No size. */
  public static final int UNKNOWN_SIZE = -1;

  /**
   * The size of an object that puts a text together, which is no number of parts: whatever may
   * change one makes it unknown.
   */
  public static final int BUILDER_SIZE = -2;

  /** Nothing is known. */
  public static final Shape NONE =
      new Shape(null, Set.of(), Set.of(), Set.of(), Set.of(), UNKNOWN_SIZE, "");

  /** Alternatives beyond this are not kept. */
  private static final int MAX = 16;

  Shape holding(@Nullable Constant known) {
    return new Shape(known, functions, types, classes, modules, size, outline);
  }

  Shape outlined(String known) {
    return new Shape(constant, functions, types, classes, modules, size, known);
  }

  Shape calling(FunctionIr function) {
    return new Shape(constant, Set.of(function), types, classes, modules, size, outline);
  }

  Shape typed(Set<ClassIr> known) {
    return new Shape(constant, functions, known, classes, modules, size, outline);
  }

  Shape being(ClassIr type) {
    return new Shape(constant, functions, types, Set.of(type), modules, size, outline);
  }

  /** This, where the names of {@code files} are its parts. */
  public Shape naming(Set<SourceFile> files) {
    return new Shape(constant, functions, types, classes, files, size, outline);
  }

  Shape sized(int count) {
    return count == size
        ? this
        : new Shape(constant, functions, types, classes, modules, count, outline);
  }

  /** As for any record, but faster: it is asked at every join. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Shape other
            && size == other.size
            && outline.equals(other.outline)
            && Objects.equals(constant, other.constant)
            && functions.equals(other.functions)
            && types.equals(other.types)
            && classes.equals(other.classes)
            && modules.equals(other.modules));
  }

  @Override
  public int hashCode() {
    return Objects.hash(constant, functions, types, classes, modules, size, outline);
  }

  /** What it may be after a part of it was assigned. */
  Shape changed(int count) {
    return new Shape(null, functions, types, classes, modules, count, "");
  }

  /** What holds of both. */
  Shape join(Shape other) {
    if (this == other || equals(other)) {
      return this;
    }
    return new Shape(
        constant != null && constant.equals(other.constant) ? constant : null,
        union(functions, other.functions),
        union(types, other.types),
        union(classes, other.classes),
        union(modules, other.modules),
        size == other.size ? size : UNKNOWN_SIZE,
        either(other));
  }

  private String either(Shape other) {
    if (outline.equals(other.outline) && (constant == null) == (other.constant == null)) {
      return outline;
    }
    String both = Outline.either(Outline.of(this), Outline.of(other));
    boolean builders = size == BUILDER_SIZE && other.size == BUILDER_SIZE;
    return both.isEmpty() && builders ? Outline.OTHER : both;
  }

  /** This with what {@code other} knows. */
  public Shape also(Shape other) {
    if (other == NONE) {
      return this;
    }
    return new Shape(
        constant == null ? other.constant : constant,
        union(functions, other.functions),
        union(types, other.types),
        union(classes, other.classes),
        union(modules, other.modules),
        size == UNKNOWN_SIZE ? other.size : size,
        outline.isEmpty() ? other.outline : outline);
  }

  private static <T> Set<T> union(Set<T> left, Set<T> right) {
    if (right.isEmpty() || left.equals(right)) {
      return left;
    }
    if (left.isEmpty()) {
      return right;
    }
    Set<T> union = new LinkedHashSet<>(left);
    for (T one : right) {
      if (union.size() < MAX) {
        union.add(one);
      }
    }
    return union;
  }
}
