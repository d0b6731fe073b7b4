package dev.countersign.scan.files;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A glob over slash-separated paths. {@code **} as a whole part stands for any number of parts; at
 * the end, for at least one.
 */
public final class Glob {
  /** The parts of the pattern; null for {@code **}. */
  private final List<Part> parts;

  private record Part(@Nullable Segment segment) {
    boolean many() {
      return segment == null;
    }

    boolean accepts(String name) {
      return segment == null || segment.matches(name);
    }
  }

  private Glob(Stream<String> parts) {
    this.parts = parts.map(part -> new Part(part.equals("**") ? null : new Segment(part))).toList();
  }

  /** A glob that must match the whole path. */
  public static Glob anchored(String pattern) {
    return new Glob(Stream.of(pattern.split("/", -1)));
  }

  /**
   * A glob as rules and options write them: one without a leading slash matches at any depth, and
   * one that matches a folder matches all that is in it.
   */
  public static Glob anywhere(String pattern) {
    String trimmed = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    String bare = trimmed.startsWith("./") ? trimmed.substring(2) : trimmed;
    if (bare.startsWith("/")) {
      return anchored(bare.substring(1));
    }
    return anchored(bare.startsWith("**/") ? bare : "**/" + bare);
  }

  /** Whether it can match anything: each of its brackets is closed. */
  public boolean isSound() {
    return parts.stream().allMatch(part -> part.segment() == null || part.segment().isSound());
  }

  /** Whether the whole of {@code path} matches; it has no leading slash. */
  public boolean matches(String path) {
    return matches(parts(path));
  }

  /** The parts of a path, for {@link #matches(String[])}. */
  static String[] parts(String path) {
    return path.isEmpty() ? new String[0] : path.split("/", -1);
  }

  /** The same of a path in its parts. */
  boolean matches(String[] names) {
    return matches(names, names.length);
  }

  /** Whether {@code path}, or a folder that holds it, matches. */
  public boolean covers(String path) {
    return covers(path.split("/", -1));
  }

  /** Whether one of {@code globs} covers {@code path}. */
  public static boolean anyCovers(List<Glob> globs, String path) {
    String[] names = globs.isEmpty() ? new String[0] : path.split("/", -1);
    for (Glob glob : globs) {
      if (glob.covers(names)) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(String[] names) {
    for (int length = names.length; length > 0; length--) {
      if (matches(names, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String[] names, int length) {
    int at = 0;
    int position = 0;
    int many = -1;
    int resume = -1;
    while (position < length) {
      if (at < parts.size() && parts.get(at).many()) {
        many = ++at;
        resume = position;
        if (at == parts.size()) {
          return true;
        }
        continue;
      }
      if (at < parts.size() && parts.get(at).accepts(names[position])) {
        at++;
        position++;
      } else if (many >= 0) {
        at = many;
        position = ++resume;
      } else {
        return false;
      }
    }
    return at == parts.size();
  }
}
