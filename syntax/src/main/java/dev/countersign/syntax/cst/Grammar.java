package dev.countersign.syntax.cst;

import dev.countersign.syntax.ParseLimits;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A tree-sitter grammar in its native library. Safe to share between threads. Meant to live as long
 * as the process: it keeps as many native parsers as were ever busy at once.
 */
public final class Grammar {
  static final short ERROR_SYMBOL = (short) 0xffff;

  private final String name;
  private final NativeLibraries libraries;
  private final Queue<Parser> idle = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Loaded loaded;

  Grammar(String name, NativeLibraries libraries) {
    this.name = name;
    this.libraries = libraries;
  }

  /** The grammar of that name, such as {@code python}; its library is loaded at the first parse. */
  public static Grammar named(String name) {
    return new Grammar(name, Fastest.LIBRARIES);
  }

  /** Whether the optimised libraries are in use. */
  public boolean optimised() {
    return libraries.optimised();
  }

  /**
   * Parses UTF-8 source.
   *
   * @throws dev.countersign.syntax.ParseLimitException when a limit is passed
   * @throws LinkageError when the parser cannot be loaded on this machine
   */
  public Cst parse(byte[] source, ParseLimits limits) {
    Parser free = idle.poll();
    Parser parser = free != null ? free : newParser();
    try {
      return parser.parse(source, limits);
    } finally {
      idle.add(parser);
    }
  }

  /** Every kind of node that stands for a rule of the grammar, hidden rules and groups left out. */
  public Set<String> kinds() {
    Loaded from = loaded();
    return IntStream.range(0, from.symbols.length)
        .filter(i -> from.named[i])
        .mapToObj(i -> from.symbols[i])
        .collect(Collectors.toUnmodifiableSet());
  }

  String symbolName(int symbol) {
    return (short) symbol == ERROR_SYMBOL ? "ERROR" : loaded().symbols[symbol & 0xffff];
  }

  String fieldName(int field) {
    return loaded().fields[field];
  }

  /** The number of a field; -1 where the grammar has no such field. */
  int fieldNumber(String field) {
    return loaded().fieldNumbers.getOrDefault(field, -1);
  }

  /** {@link Cst#NAMED} where the symbol is a rule of the grammar, else 0. */
  int namedFlag(short symbol) {
    return symbol == ERROR_SYMBOL || loaded().named[symbol & 0xffff] ? Cst.NAMED : 0;
  }

  private Parser newParser() {
    Loaded from = loaded();
    return new Parser(this, from.api, from.language);
  }

  private Loaded loaded() {
    Loaded ready = loaded;
    return ready != null ? ready : load();
  }

  private synchronized Loaded load() {
    Loaded ready = loaded;
    if (ready == null) {
      try {
        TreeSitter api =
            libraries.equals(Fastest.LIBRARIES) ? Shared.API : new TreeSitter(libraries);
        ready = new Loaded(api, api.language(name));
      } catch (UncheckedIOException | IllegalArgumentException e) {
        throw new LinkageError("the parser for " + name + " cannot be loaded", e);
      }
      loaded = ready;
    }
    return ready;
  }

  /** The libraries that all grammars share unless told otherwise, found at the first use. */
  private static final class Fastest {
    static final NativeLibraries LIBRARIES = NativeLibraries.fastest();
  }

  /** What they share once it is loaded, which takes a while. */
  private static final class Shared {
    static final TreeSitter API = new TreeSitter(Fastest.LIBRARIES);
  }

  /** The grammar's tables as Java values. */
  private static final class Loaded {
    final TreeSitter api;
    final MemorySegment language;
    final String[] symbols;
    final boolean[] named;
    final String[] fields;
    final Map<String, Integer> fieldNumbers = new HashMap<>();

    Loaded(TreeSitter api, MemorySegment language) {
      this.api = api;
      this.language = language;
      symbols = new String[api.symbolCount(language)];
      named = new boolean[symbols.length];
      for (int i = 0; i < symbols.length; i++) {
        symbols[i] = api.symbolName(language, i).intern();
        named[i] = api.symbolNamed(language, i);
      }
      fields = new String[api.fieldCount(language) + 1];
      fields[0] = "";
      for (int i = 1; i < fields.length; i++) {
        fields[i] = api.fieldName(language, i).intern();
        fieldNumbers.put(fields[i], i);
      }
    }
  }
}
