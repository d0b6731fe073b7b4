package dev.countersign.scan;

import dev.countersign.syntax.Language;
import java.util.List;

/** Which languages make one program: files in them may import each other. */
final class Family {
  private static final List<String> ECMASCRIPT = List.of("javascript", "typescript");

  private Family() {}

  static String of(Language language) {
    return ECMASCRIPT.contains(language.id()) ? "javascript" : language.id();
  }

  /** The ids of the languages in the family of {@code language}. */
  static List<String> members(Language language) {
    return ECMASCRIPT.contains(language.id()) ? ECMASCRIPT : List.of(language.id());
  }
}
