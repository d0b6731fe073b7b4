package dev.countersign.scan.files;

/**
 * Something that could not be checked.
 *
 * @param path relative to the checked root
 * @param reason one plain sentence without its full stop
 */
public record NotChecked(String path, String reason) implements Comparable<NotChecked> {
  /** A file of a change that looks as if no person had written it: the change may hide in it. */
  public static NotChecked looks(String path, LeftOut reason) {
    return new NotChecked(
        path, "looks %s: read it, or name it to have it checked".formatted(reason.words()));
  }

  @Override
  public int compareTo(NotChecked other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : reason.compareTo(other.reason);
  }
}
