package dev.countersign.scan.near;

import dev.countersign.syntax.Language;
import java.util.List;

/** Which languages make one program: files in them may import each other. */
public final class Family {
  private static final List<String> ECMASCRIPT = List.of("javascript", "typescript");

  private Family() {}

  /** The family of a language, by the name of one of its members. */
  public static String of(Language language) {
    return ECMASCRIPT.contains(language.id()) ? "javascript" : language.id();
  }

  /** The ids of the languages in the family of {@code language}. */
  public static List<String> members(Language language) {
    return ECMASCRIPT.contains(language.id()) ? ECMASCRIPT : List.of(language.id());
  }
}
