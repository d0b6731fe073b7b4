package dev.countersign.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One parsed file.
 *
 * @param source the bytes, UTF-8
 * @param program the root of the tree; its spans are offsets into {@code source}
 * @param errors places that the parser could not read, as nodes of the tree; empty for sound source
 */
public record Tree(byte[] source, Ast.Program program, List<Ast> errors) {
  /** The source text of {@code node}. */
  public String text(Ast node) {
    return text(node.start(), node.end());
  }

  /** The source text between two byte offsets. */
  public String text(int start, int end) {
    return new String(Arrays.copyOfRange(source, start, end), StandardCharsets.UTF_8);
  }
}
