package dev.countersign.rules;

import java.util.Optional;

/**
 * What a metavariable stands for in one match.
 *
 * @param text as written in the source
 * @param start offset of its first byte
 * @param end offset after its last byte
 * @param value its constant value, where constant propagation knows one
 */
public record Capture(String text, int start, int end, Optional<String> value) {
  /** The same without a place: it stands in another file than the match. */
  public Capture elsewhere() {
    return new Capture(text, 0, 0, value);
  }

  /** Whether it stands in the file of the match. */
  public boolean isHere() {
    return start < end;
  }
}
