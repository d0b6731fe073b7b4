package dev.countersign.syntax.cst;

import dev.countersign.syntax.ParseLimits;

/** A tree-sitter grammar in its native library. Safe to share between threads. */
public final class Grammar {
  private final String name;

  private Grammar(String name) {
    this.name = name;
  }

  /** The grammar of that name, such as {@code python}; its library is loaded at the first parse. */
  public static Grammar named(String name) {
    return new Grammar(name);
  }

  /**
   * Parses UTF-8 source.
   *
   * @throws dev.countersign.syntax.ParseLimitException when a limit is passed
   */
  public Cst parse(byte[] source, ParseLimits limits) {
    throw new UnsupportedOperationException(name);
  }

  String symbolName(int symbol) {
    throw new UnsupportedOperationException(name);
  }

  String fieldName(int field) {
    throw new UnsupportedOperationException(name);
  }

  /** The number of a field; -1 where the grammar has no such field. */
  int fieldNumber(String field) {
    throw new UnsupportedOperationException(name);
  }
}
