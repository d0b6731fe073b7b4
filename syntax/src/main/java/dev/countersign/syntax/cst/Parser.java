package dev.countersign.syntax.cst;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** One native parser with its callbacks. For one thread at a time. */
final class Parser {
  private static final int UTF8 = 0;

  private final Grammar grammar;
  private final TreeSitter api;
  private final @Nullable TreeCursors cursors;
  private final MemorySegment parser;
  private final MemorySegment input;
  private final MemorySegment options;
  private MemorySegment text = MemorySegment.NULL;
  private long deadline;

  /** Native memory of the parser lives until the process ends; see {@link Grammar}. */
  Parser(Grammar grammar, TreeSitter api, MemorySegment language) {
    this.grammar = grammar;
    this.api = api;
    this.cursors = api.flattens() ? null : new TreeCursors(api);
    parser = api.newParser(language);
    Arena arena = Arena.global();
    input = arena.allocate(TreeSitter.INPUT);
    input.set(ADDRESS, 8, readCallback(arena));
    input.set(JAVA_INT, 16, UTF8);
    options = arena.allocate(TreeSitter.OPTIONS);
    options.set(ADDRESS, 8, progressCallback(arena));
  }

  Cst parse(byte[] source, ParseLimits limits) {
    try (Arena arena = Arena.ofConfined()) {
      text = withoutNul(arena, source);
      deadline = System.nanoTime() + limits.time().toNanos();
      MemorySegment tree = api.parse(parser, input, options);
      if (tree.equals(MemorySegment.NULL)) {
        api.reset(parser);
        throw new ParseLimitException("parsing took longer than " + seconds(limits) + " s", true);
      }
      try {
        return flatten(arena, tree, source, limits);
      } finally {
        api.deleteTree(tree);
      }
    } finally {
      text = MemorySegment.NULL;
    }
  }

  private Cst flatten(Arena arena, MemorySegment tree, byte[] source, ParseLimits limits) {
    int size = api.descendantCount(api.rootNode(arena, tree));
    Cst cst =
        new Cst(
            source,
            grammar,
            size,
            new short[size],
            new short[size],
            new byte[size],
            new int[size],
            new int[size],
            new int[size]);
    int filled =
        cursors == null
            ? api.flatten(tree, size, limits.depth(), cst)
            : new CursorWalk(api, cursors, arena, cst, limits.depth()).fill(tree);
    if (filled < 0) {
      throw new ParseLimitException("nested deeper than " + limits.depth() + " levels");
    }
    if (filled != size) {
      throw new IllegalStateException("the walk saw " + filled + " of " + size + " nodes");
    }
    return cst;
  }

  /** Generated lexers take a NUL for the end of the file; a space stands in for it. */
  private static MemorySegment withoutNul(Arena arena, byte[] source) {
    MemorySegment copy = arena.allocate(source.length + 1L);
    MemorySegment.copy(source, 0, copy, JAVA_BYTE, 0, source.length);
    for (int i = 0; i < source.length; i++) {
      if (source[i] == 0) {
        copy.set(JAVA_BYTE, i, (byte) ' ');
      }
    }
    return copy;
  }

  private static String seconds(ParseLimits limits) {
    return String.valueOf(limits.time().toMillis() / 1000.0);
  }

  // Called from native code: an exception here would end the process, so neither can throw.

  @SuppressWarnings("unused")
  private MemorySegment read(
      MemorySegment payload, int offset, MemorySegment point, MemorySegment length) {
    long left = Math.max(0, text.byteSize() - 1 - offset);
    length.set(JAVA_INT, 0, (int) left);
    return left == 0 ? text : text.asSlice(offset);
  }

  @SuppressWarnings("unused")
  private boolean late(MemorySegment state) {
    return System.nanoTime() - deadline > 0;
  }

  private MemorySegment readCallback(Arena arena) {
    MemoryLayout outInt = ADDRESS.withTargetLayout(JAVA_INT);
    return callback(
        arena,
        "read",
        FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, TreeSitter.POINT, outInt),
        MethodType.methodType(
            MemorySegment.class,
            MemorySegment.class,
            int.class,
            MemorySegment.class,
            MemorySegment.class));
  }

  private MemorySegment progressCallback(Arena arena) {
    return callback(
        arena,
        "late",
        FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS),
        MethodType.methodType(boolean.class, MemorySegment.class));
  }

  private MemorySegment callback(
      Arena arena, String method, FunctionDescriptor shape, MethodType type) {
    try {
      return Linker.nativeLinker()
          .upcallStub(MethodHandles.lookup().bind(this, method, type), shape, arena);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
