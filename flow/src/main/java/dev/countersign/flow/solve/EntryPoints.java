package dev.countersign.flow.solve;

import dev.countersign.flow.ir.FunctionIr;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Functions that somebody outside the program may call: named ones that nothing here calls. What a
 * test passes says nothing of what others pass.
 */
final class EntryPoints {
  private final Predicate<FunctionIr> tests;
  private final Set<FunctionIr> called = new HashSet<>();

  /** {@code tests} tells the functions of tests. */
  EntryPoints(Predicate<FunctionIr> tests) {
    this.tests = tests;
  }

  /** {@code caller} calls {@code function}; a call of itself says nothing. */
  void call(FunctionIr caller, FunctionIr function) {
    if (!caller.equals(function) && !tests.test(caller)) {
      called.add(function);
    }
  }

  /** Whether only callers that are not here decide what it is given. */
  boolean isOpen(FunctionIr function) {
    return !function.name().isEmpty()
        && !function.name().startsWith("_")
        && !called.contains(function)
        && (function.owner() != null || isTopLevel(function));
  }

  private static boolean isTopLevel(FunctionIr function) {
    FunctionIr parent = function.parent();
    return parent != null && parent.parent() == null;
  }
}
