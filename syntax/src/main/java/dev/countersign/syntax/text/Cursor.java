package dev.countersign.syntax.text;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * A place in a text that is read from left to right. One character is a byte of the UTF-8, so that
 * an index is an offset in bytes. One object a file.
 */
public final class Cursor {
  private final String text;
  private final ParseLimits limits;
  private final List<Ast> errors = new ArrayList<>();
  private int at;
  private int depth;

  /** At the first byte of {@code source}. */
  public Cursor(byte[] source, ParseLimits limits) {
    this.text = new String(source, StandardCharsets.ISO_8859_1);
    this.limits = limits;
  }

  /** The offset of the next byte. */
  public int at() {
    return at;
  }

  /** Goes to an offset. */
  public void to(int offset) {
    at = offset;
  }

  /** The number of bytes. */
  public int length() {
    return text.length();
  }

  /** Whether nothing is left. */
  public boolean done() {
    return at >= text.length();
  }

  /** The next byte, 0 at the end. */
  public char peek() {
    return peek(0);
  }

  /** The byte {@code ahead} of the next one, 0 beyond the end. */
  public char peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  /** Whether {@code expected} is next. */
  public boolean sees(String expected) {
    return text.startsWith(expected, at);
  }

  /** Goes over {@code expected} if it is next. */
  public boolean takes(String expected) {
    boolean found = sees(expected);
    at += found ? expected.length() : 0;
    return found;
  }

  /** Goes over what is next while it is wanted; how far. */
  public int skip(IntPredicate wanted) {
    int start = at;
    while (at < text.length() && wanted.test(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** Goes {@code count} bytes on, the end at most. */
  public void forward(int count) {
    at = Math.min(text.length(), at + count);
  }

  /** The offset of {@code wanted} from here on, or the end. */
  public int find(String wanted) {
    int found = text.indexOf(wanted, at);
    return found < 0 ? text.length() : found;
  }

  /** The text between two offsets. */
  public String text(int start, int end) {
    String slice = text.substring(start, Math.max(start, Math.min(end, text.length())));
    for (int i = 0; i < slice.length(); i++) {
      if (slice.charAt(i) >= 0x80) {
        return new String(slice.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      }
    }
    return slice;
  }

  /**
   * What {@code inner} reads, one level deeper.
   *
   * @throws ParseLimitException where it nests too deep
   */
  public <T> T nested(Supplier<T> inner) {
    if (++depth > limits.depth()) {
      throw new ParseLimitException("its nesting is deeper than " + limits.depth());
    }
    try {
      return inner.get();
    } finally {
      depth--;
    }
  }

  /** What could not be read between two offsets. */
  public Ast.Other error(int start, int end) {
    Ast.Other error = new Ast.Other("ERROR", List.of(), start, end);
    errors.add(error);
    return error;
  }

  /** All that could not be read. */
  public List<Ast> errors() {
    return List.copyOf(errors);
  }

  /** Whether {@code c} may stand in a word: letters, digits, {@code _}, and what is not ASCII. */
  public static boolean inWord(int c) {
    return c >= 0x80 || c == '_' || Character.isLetterOrDigit(c);
  }
}
