package dev.countersign.scan;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
    if (!family.equals("java")) {
      return !Collections.disjoint(in(family, text), names);
    }
    String code = new String(text, StandardCharsets.ISO_8859_1);
    return names.stream().anyMatch(name -> hasWord(code, name));
  }

  private static boolean hasWord(String code, String word) {
    for (int at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !Character.isJavaIdentifierPart(code.charAt(at - 1)))
          && (end == code.length() || !Character.isJavaIdentifierPart(code.charAt(end)))) {
        return true;
      }
    }
    return false;
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
