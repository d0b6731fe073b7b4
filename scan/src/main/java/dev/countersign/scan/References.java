package dev.countersign.scan;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How files of a program name each other, as far as their text tells: by the last part of a path.
 * Which file a name means is for those to say who follow values.
 */
final class References {
  private static final Pattern WORD = Pattern.compile("\\w+");

  /** An import statement is no longer, in characters. */
  private static final int LONGEST = 4_000;

  private static final Set<String> INDEXES = Set.of("index", "__init__");

  /** What stands where others are named, by family; its groups hold the names. */
  private static final Map<String, Pattern> PLACES =
      Map.of(
          "java", Pattern.compile("\\b([A-Z]\\w*)"),
          "python",
              Pattern.compile(
                  "(?m)^[ \\t]*(?:from[ \\t]+([\\w.]+)[ \\t]+import[ \\t]*(\\([^)]*\\)|[^\\n]*)"
                      + "|import[ \\t]+([^\\n]*))"),
          "javascript",
              Pattern.compile("\\b(?:from|import|require)\\s*\\(?\\s*[\"'`]([^\"'`\\n]+)[\"'`]"),
          "go", Pattern.compile("\"([\\w.~/-]+)\""));

  private References() {}

  /** The names by which {@code text}, a file of a family, may mean other files. */
  static Set<String> in(String family, byte[] text) {
    return in(family, new String(text, StandardCharsets.ISO_8859_1));
  }

  private static Set<String> in(String family, String code) {
    Set<String> names = new HashSet<>();
    Pattern places = PLACES.get(family);
    if (places != null) {
      Matcher place = places.matcher(code);
      while (place.find()) {
        for (int group = 1; group <= place.groupCount(); group++) {
          add(family, place.group(group), names);
        }
      }
    }
    return names;
  }

  private static void add(String family, @Nullable String written, Set<String> names) {
    if (written != null && family.equals("python")) {
      WORD.matcher(written).results().forEach(word -> names.add(word.group()));
    } else if (written != null) {
      names.add(last(written));
    }
  }

  /** Whether one of {@code names} is among those that {@link #in} gives. */
  static boolean haveAny(String family, byte[] text, Set<String> names) {
    String code = new String(text, StandardCharsets.ISO_8859_1);
    return names.stream().anyMatch(name -> has(family, code, name));
  }

  /** Looks only near where the name is written: files are many, and most mean something else. */
  private static boolean has(String family, String code, String name) {
    for (int at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1)) {
      int end = at + name.length();
      if ((at == 0 || !Character.isJavaIdentifierPart(code.charAt(at - 1)))
          && (end == code.length() || !Character.isJavaIdentifierPart(code.charAt(end)))
          && (family.equals("java") || in(family, around(code, at, end)).contains(name))) {
        return true;
      }
    }
    return false;
  }

  /** From the line before, or that of the last {@code import}, to the end of the line. */
  private static String around(String code, int at, int end) {
    int before = line(code, line(code, at) - 1);
    int statement = line(code, code.lastIndexOf("import", at));
    int from = at - statement < LONGEST ? Math.min(before, statement) : before;
    int to = code.indexOf(')', end);
    int next = code.indexOf('\n', to < 0 || to - end > LONGEST ? end : to);
    return code.substring(from, next < 0 ? code.length() : next);
  }

  /** Where the line of a place begins. */
  private static int line(String code, int at) {
    return code.lastIndexOf('\n', at - 1) + 1;
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
