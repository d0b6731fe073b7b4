package dev.countersign.scan.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why files are left out without being a fault: each is counted, none is reported by name. */
public enum LeftOut {
  /** A git ignore file or {@code .countersignignore} says so. */
  IGNORED("ignored by git or .countersignignore"),
  /** An {@code --exclude} names it, or no {@code --include} does. */
  EXCLUDED("excluded by an option"),
  /** Other people's code, kept in the tree. */
  VENDORED("vendored"),
  /** Build output, or marked as generated. */
  GENERATED("generated"),
  /** Code that no person reads or edits. */
  MINIFIED("minified"),
  /** A symbolic link: what it points to is checked under its own name, or is outside the tree. */
  LINK("symbolic link"),
  /** Not text. */
  BINARY("binary"),
  /** In a language that no rule speaks of. */
  UNKNOWN("of no known language");

  /** A library that was unpacked under its name and version: {@code codemirror-5.17.0}. */
  private static final Pattern RELEASE =
      Pattern.compile("[A-Za-z][A-Za-z0-9._]*[A-Za-z][-@]v?\\d+\\.\\d+\\.\\d+");

  /** Such a name that tells of a project's own steps. */
  private static final Pattern OWN = Pattern.compile("(?i)version|release|upgrade|update|migrat");

  private final String words;

  LeftOut(String words) {
    this.words = words;
  }

  /** Whether the name of a file or a folder is all that speaks for it: a change may choose it. */
  public boolean isByName() {
    return this == VENDORED || this == GENERATED || this == MINIFIED;
  }

  /** The reason in plain words. */
  public String words() {
    return words;
  }

  /** The reason to leave out a folder of this name wherever it stands, or null. */
  static @Nullable LeftOut ofFolder(String name) {
    return switch (name) {
      case ".git", ".hg", ".svn", ".countersign" -> IGNORED;
      case "node_modules",
          "bower_components",
          "jspm_packages",
          "vendor",
          "third_party",
          "thirdparty",
          ".venv",
          "venv",
          "site-packages",
          ".tox",
          ".nox",
          ".yarn" ->
          VENDORED;
      case "dist",
          "build",
          "target",
          "__pycache__",
          ".gradle",
          ".mvn",
          ".next",
          ".nuxt",
          ".cache",
          ".mypy_cache",
          ".pytest_cache",
          ".eggs",
          "htmlcov" ->
          GENERATED;
      default -> isUnpacked(name) ? VENDORED : null;
    };
  }

  private static boolean isUnpacked(String name) {
    return RELEASE.matcher(name).matches() && !OWN.matcher(name).find();
  }

  /** The reason to leave out a file by its name alone, or null. */
  static @Nullable LeftOut ofFile(String name) {
    if (name.contains(".min.") || name.contains("-min.") || name.endsWith(".bundle.js")) {
      return MINIFIED;
    }
    boolean generated =
        name.endsWith(".pb.go")
            || name.endsWith("_pb2.py")
            || name.endsWith("_pb2_grpc.py")
            || name.endsWith(".d.ts.map")
            || name.endsWith("_pb.js")
            || name.endsWith("_string.go");
    return generated ? GENERATED : null;
  }
}
