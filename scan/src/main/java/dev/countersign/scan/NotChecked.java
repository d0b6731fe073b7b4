package dev.countersign.scan;

/**
 * Something that could not be checked.
 *
 * @param path relative to the checked root
 * @param reason one plain sentence without its full stop
 */
public record NotChecked(String path, String reason) implements Comparable<NotChecked> {
  @Override
  public int compareTo(NotChecked other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : reason.compareTo(other.reason);
  }
}
