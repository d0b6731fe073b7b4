package dev.countersign.rules.search;

import dev.countersign.rules.match.Bindings;
import dev.countersign.syntax.Ast;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file that a formula holds for.
 *
 * @param start offset of the first byte
 * @param end offset after the last byte
 * @param node what was matched there, where it is code
 * @param fix a replacement that the formula proposes
 */
public record Range(
    int start, int end, Bindings bindings, Kind kind, @Nullable Ast node, Optional<String> fix) {
  /** Which operator made it; it decides how ranges limit each other. */
  public enum Kind {
    PLAIN,
    /** Made by a pattern that ends in {@code ...}, which may as well end earlier. */
    OPEN,
    INSIDE,
    REGEX
  }

  /** Nodes are compared as objects: what is below them would be looked at for every range. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Range other
        && start == other.start
        && end == other.end
        && kind == other.kind
        && node == other.node
        && bindings.equals(other.bindings)
        && fix.equals(other.fix);
  }

  @Override
  public int hashCode() {
    return (31 * start + end) * 31 + bindings.hashCode();
  }

  int size() {
    return end - start;
  }

  boolean within(Range other) {
    return other.start <= start && end <= other.end;
  }

  boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  Range with(Bindings changed) {
    return new Range(start, end, changed, kind, node, fix);
  }

  Range as(Kind changed) {
    return new Range(start, end, bindings, changed, node, fix);
  }
}
