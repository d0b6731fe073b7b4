package dev.countersign.rules;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A yes or no question that the code around a piece of code answers: {@code metavariable-analysis}
 * with {@code analyzer: NAME}.
 *
 * <p>Found by {@link java.util.ServiceLoader}; annotate the class with {@code
 * AutoService(CodeAnalyzer.class)}. Pure: no file, clock, network, thread or static state.
 */
public interface CodeAnalyzer {
  /** The name after {@code analyzer:}. */
  String name();

  /**
   * Whether it holds.
   *
   * @param target a parsed file
   * @param start offset of the first byte of the piece
   * @param end offset after its last byte
   */
  boolean holds(Target target, int start, int end);

  /** The analyzer of this name on the class path. */
  static Optional<CodeAnalyzer> named(String name) {
    return ServiceLoader.load(CodeAnalyzer.class, CodeAnalyzer.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(one -> one.name().equals(name))
        .findFirst();
  }
}
