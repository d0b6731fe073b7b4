package dev.countersign.rules.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declarations of one stretch of code, within those of the code around it. */
final class Scope {
  /** What the scope belongs to. */
  enum Of {
    MODULE,
    TYPE,
    FUNCTION,
    BLOCK
  }

  private final Of of;
  private final @Nullable Scope parent;
  private final Map<String, Symbol> symbols = new HashMap<>();
  private final Map<String, Symbol> fields = new HashMap<>();

  Scope(Of of, @Nullable Scope parent) {
    this.of = of;
    this.parent = parent;
  }

  Of of() {
    return of;
  }

  void declare(Symbol symbol) {
    symbols.putIfAbsent(symbol.name(), symbol);
  }

  /** Adds a field that only {@code this} reaches. */
  void set(Symbol field) {
    fields.putIfAbsent(field.name(), field);
  }

  @Nullable Symbol own(String name) {
    Symbol declared = symbols.get(name);
    return declared == null ? fields.get(name) : declared;
  }

  /**
   * Finds {@code name} here or around; fields only from within the type unless they need no this.
   */
  @Nullable Symbol find(String name, boolean implicitThis) {
    boolean inside = true;
    for (Scope scope = this; scope != null; scope = scope.parent) {
      if (scope.of != Of.TYPE || implicitThis || inside) {
        Symbol symbol = scope.symbols.get(name);
        if (symbol != null) {
          return symbol;
        }
      }
      inside &= scope.of != Of.FUNCTION;
    }
    return null;
  }

  /** The innermost type around, or null. */
  @Nullable Scope type() {
    Scope scope = this;
    while (scope != null && scope.of != Of.TYPE) {
      scope = scope.parent;
    }
    return scope;
  }

  /** The outermost scope. */
  Scope module() {
    Scope scope = this;
    while (scope.parent != null) {
      scope = scope.parent;
    }
    return scope;
  }

  /** What a variable declared here is. */
  Symbol.Kind variable() {
    return switch (of) {
      case MODULE -> Symbol.Kind.GLOBAL;
      case TYPE -> Symbol.Kind.FIELD;
      case FUNCTION -> Symbol.Kind.LOCAL;
      case BLOCK -> Symbol.Kind.LOCAL;
    };
  }
}
