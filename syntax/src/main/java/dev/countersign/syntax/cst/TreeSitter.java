package dev.countersign.syntax.cst;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * The functions of tree-sitter's C library (<a
 * href="https://github.com/tree-sitter/tree-sitter/blob/master/lib/include/tree_sitter/api.h">api.h</a>)
 * that are needed here. The layouts hold for versions 0.25 and 0.26.
 *
 * <p>Method handles are constants that take the function's address as their first argument, so that
 * the compiler sees through them whichever library is loaded.
 */
final class TreeSitter {
  static final MemoryLayout NODE =
      MemoryLayout.structLayout(MemoryLayout.sequenceLayout(4, JAVA_INT), ADDRESS, ADDRESS);
  static final MemoryLayout POINT = MemoryLayout.structLayout(JAVA_INT, JAVA_INT);
  static final MemoryLayout INPUT =
      MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_INT, MemoryLayout.paddingLayout(4), ADDRESS);
  static final MemoryLayout OPTIONS = MemoryLayout.structLayout(ADDRESS, ADDRESS);

  private static final ValueLayout.OfInt I = JAVA_INT;
  private static final MethodHandle TO_POINTER = leaf(FunctionDescriptor.of(ADDRESS));
  private static final MethodHandle POINTER_TO_VOID = call(FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle POINTER_TO_INT = leaf(FunctionDescriptor.of(I, ADDRESS));
  private static final MethodHandle POINTER_TO_NODE = leaf(FunctionDescriptor.of(NODE, ADDRESS));
  private static final MethodHandle NODE_TO_INT = leaf(FunctionDescriptor.of(I, NODE));
  private static final MethodHandle SYMBOL_TO_POINTER =
      leaf(FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_SHORT));
  private static final MethodHandle SYMBOL_TO_INT =
      leaf(FunctionDescriptor.of(I, ADDRESS, JAVA_SHORT));
  private static final MethodHandle POINTERS_TO_BOOL =
      leaf(FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS));
  private static final MethodHandle PARSE =
      call(FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, INPUT, OPTIONS));
  private static final MethodHandle FLATTEN =
      Linker.nativeLinker()
          .downcallHandle(
              FunctionDescriptor.of(
                  I, ADDRESS, I, I, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
              Linker.Option.critical(true));

  private final SymbolLookup symbols;
  private final NativeLibraries libraries;
  private final @Nullable MemorySegment flatten;
  private final MemorySegment parse;
  private final MemorySegment treeDelete;
  private final MemorySegment rootNode;
  private final MemorySegment descendantCount;

  /** Loads the core library. */
  TreeSitter(NativeLibraries libraries) {
    this.libraries = libraries;
    symbols = SymbolLookup.libraryLookup(libraries.file("tree-sitter"), Arena.global());
    flatten = libraries.optimised() ? function("countersign_flatten") : null;
    parse = function("ts_parser_parse_with_options");
    treeDelete = function("ts_tree_delete");
    rootNode = function("ts_tree_root_node");
    descendantCount = function("ts_node_descendant_count");
  }

  /** The grammar's {@code TSLanguage}; its library stays loaded. */
  MemorySegment language(String name) {
    MemorySegment function =
        SymbolLookup.libraryLookup(libraries.file("tree-sitter-" + name), Arena.global())
            .findOrThrow("tree_sitter_" + name);
    try {
      return (MemorySegment) TO_POINTER.invokeExact(function);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  int symbolCount(MemorySegment language) {
    return toInt(function("ts_language_symbol_count"), language);
  }

  String symbolName(MemorySegment language, int symbol) {
    return name(function("ts_language_symbol_name"), language, symbol);
  }

  /** Whether the symbol is a rule of the grammar, not a token of punctuation or a keyword. */
  boolean symbolNamed(MemorySegment language, int symbol) {
    try {
      MemorySegment function = function("ts_language_symbol_type");
      return (int) SYMBOL_TO_INT.invokeExact(function, language, (short) symbol) == 0;
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  int fieldCount(MemorySegment language) {
    return toInt(function("ts_language_field_count"), language);
  }

  String fieldName(MemorySegment language, int field) {
    return name(function("ts_language_field_name_for_id"), language, field);
  }

  /** A parser of {@code language}; never freed, since its owner lives as long as the process. */
  MemorySegment newParser(MemorySegment language) {
    try {
      MemorySegment parser = (MemorySegment) TO_POINTER.invokeExact(function("ts_parser_new"));
      MemorySegment function = function("ts_parser_set_language");
      if (!(boolean) POINTERS_TO_BOOL.invokeExact(function, parser, language)) {
        throw new IllegalStateException("the grammar is of a version that tree-sitter cannot use");
      }
      return parser;
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  /** Parses; the null pointer when the progress callback said to stop. */
  MemorySegment parse(MemorySegment parser, MemorySegment input, MemorySegment options) {
    try {
      return (MemorySegment) PARSE.invokeExact(parse, parser, MemorySegment.NULL, input, options);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  /** Forgets a parse that was stopped. */
  void reset(MemorySegment parser) {
    toVoid(function("ts_parser_reset"), parser);
  }

  void deleteTree(MemorySegment tree) {
    toVoid(treeDelete, tree);
  }

  MemorySegment rootNode(SegmentAllocator into, MemorySegment tree) {
    return toNode(rootNode, into, tree);
  }

  /** How many nodes there are, {@code node} included. */
  int descendantCount(MemorySegment node) {
    return nodeToInt(descendantCount, node);
  }

  /** Whether {@link #flatten} can be called. */
  boolean flattens() {
    return flatten != null;
  }

  /**
   * Fills the arrays from the tree in one call (see {@code natives/flatten.c}).
   *
   * @return how many nodes, or a negative number when deeper than {@code maxDepth}
   */
  int flatten(MemorySegment tree, int capacity, int maxDepth, Cst into) {
    try {
      return (int)
          FLATTEN.invokeExact(
              java.util.Objects.requireNonNull(flatten),
              tree,
              capacity,
              maxDepth,
              MemorySegment.ofArray(into.symbol()),
              MemorySegment.ofArray(into.field()),
              MemorySegment.ofArray(into.flags()),
              MemorySegment.ofArray(into.start()),
              MemorySegment.ofArray(into.end()),
              MemorySegment.ofArray(into.next()));
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  MemorySegment function(String name) {
    return symbols.findOrThrow(name);
  }

  private static String name(MemorySegment function, MemorySegment language, int number) {
    try {
      MemorySegment text =
          (MemorySegment) SYMBOL_TO_POINTER.invokeExact(function, language, (short) number);
      return text.equals(MemorySegment.NULL) ? "" : text.reinterpret(256).getString(0);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static void toVoid(MemorySegment function, MemorySegment pointer) {
    try {
      POINTER_TO_VOID.invokeExact(function, pointer);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  private static int toInt(MemorySegment function, MemorySegment pointer) {
    try {
      return (int) POINTER_TO_INT.invokeExact(function, pointer);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static MemorySegment toNode(
      MemorySegment function, SegmentAllocator into, MemorySegment pointer) {
    try {
      return (MemorySegment) POINTER_TO_NODE.invokeExact(function, into, pointer);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static int nodeToInt(MemorySegment function, MemorySegment node) {
    try {
      return (int) NODE_TO_INT.invokeExact(function, node);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  private static MethodHandle call(FunctionDescriptor shape) {
    return Linker.nativeLinker().downcallHandle(shape);
  }

  /** For functions that return at once and never call back. */
  static MethodHandle leaf(FunctionDescriptor shape) {
    return Linker.nativeLinker().downcallHandle(shape, Linker.Option.critical(false));
  }

  static RuntimeException broken(Throwable e) {
    return switch (e) {
      case Error error -> throw error;
      case RuntimeException exception -> exception;
      default -> new IllegalStateException(e);
    };
  }
}
