package dev.countersign.scan.near;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How files of a program name each other, as far as their text tells: by the last part of a path.
 * Which file a name means is for those to say who follow values.
 */
final class References {
  private static final Pattern WORD = Pattern.compile("\\w+");

  private static final Set<String> INDEXES = Set.of("index", "__init__");

  /** What stands where others are named, by family; its groups hold the names. */
  private static final Map<String, Pattern> PLACES =
      Map.of(
          "python",
              Pattern.compile(
                  "(?m)^[ \\t]*(?:from[ \\t]+([\\w.]+)[ \\t]+import[ \\t]*(\\([^)]*\\)|[^\\n]*)"
                      + "|import[ \\t]+([^\\n]*))"),
          "javascript",
              Pattern.compile(
                  "\\b(?:from|import|require)\\s*+(?:\\(\\s*+)?[\"'`]([^\"'`\\n]+)[\"'`]"),
          "go", Pattern.compile("\"([\\w.~/-]+)\""));

  private References() {}

  /**
   * The names by which {@code text}, a file of a family, may mean other files: their hashes, in
   * order. Two names of one hash are one.
   */
  static int[] in(String family, byte[] text) {
    IntStream names = family.equals("java") ? capitals(text) : inPlaces(family, text);
    return names.sorted().distinct().toArray();
  }

  /** The hash that stands for a name. */
  static int hash(String name) {
    return name.hashCode();
  }

  /** Any word of Java that begins as names of classes do. */
  private static IntStream capitals(byte[] text) {
    IntStream.Builder names = IntStream.builder();
    int at = 0;
    while (at < text.length) {
      int start = at;
      int hash = 0;
      for (; at < text.length && isWord(text[at]); at++) {
        hash = 31 * hash + text[at];
      }
      if (at > start && text[start] >= 'A' && text[start] <= 'Z') {
        names.add(hash);
      }
      at++;
    }
    return names.build();
  }

  private static boolean isWord(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static IntStream inPlaces(String family, byte[] text) {
    Set<String> names = new HashSet<>();
    Pattern places = PLACES.get(family);
    if (places != null) {
      Matcher place = places.matcher(new String(text, StandardCharsets.ISO_8859_1));
      while (place.find()) {
        for (int group = 1; group <= place.groupCount(); group++) {
          add(family, place.group(group), names);
        }
      }
    }
    return names.stream().mapToInt(References::hash);
  }

  private static void add(String family, @Nullable String written, Set<String> names) {
    if (written != null && family.equals("python")) {
      WORD.matcher(written).results().forEach(word -> names.add(word.group()));
    } else if (written != null) {
      names.add(last(written));
    }
  }

  /** The name by which others mean the file at {@code path}: of Go, that of its folder. */
  static String nameOf(String family, String path) {
    return last(family.equals("go") ? folder(path) : path);
  }

  /** The folder that the file at {@code path} lies in. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The last name of a path, or that of the folder for which it stands. */
  private static String last(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.', 1);
    String stem = dot < 0 ? name : name.substring(0, dot);
    return INDEXES.contains(stem) && path.length() > name.length() ? last(folder(path)) : stem;
  }
}
