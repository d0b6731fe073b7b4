package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import dev.countersign.context.text.Region.Kind;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that look like others: letters of two scripts in one word, all of which look like ASCII
 * (Unicode Technical Standard 39, mixed-script and whole-script confusables). A name in a language
 * of its own, and a Greek letter of a formula, are left in peace.
 */
public final class Lookalikes {
  private static final String MEANT = "Is this name meant to differ from the one it looks like?";

  private final Words words;

  private Lookalikes(Words words) {
    this.words = words;
  }

  /** Of these a text must have one. */
  public static Set<String> words() {
    return Confusables.letters().stream().map(Character::toString).collect(Collectors.toSet());
  }

  /** The names, in order. */
  public static List<Oddity> judge(Document document) {
    if (!document.isCode() || document.text().chars().noneMatch(Confusables::isTwin)) {
      return List.of();
    }
    Lookalikes lookalikes = new Lookalikes(Words.of(document));
    List<Oddity> found = new ArrayList<>();
    lookalikes.words.foreign().forEach(word -> lookalikes.judge(word).ifPresent(found::add));
    return found;
  }

  private Optional<Oddity> judge(Words.Word word) {
    String skeleton = Confusables.skeleton(word.text());
    if (!isAscii(skeleton) || word.text().codePoints().noneMatch(Confusables::isTwin)) {
      return Optional.empty();
    }
    boolean twin = words.hasPlain(skeleton);
    boolean mixed = mixed(word.text());
    Oddity found =
        Oddity.proved(
            word.start(), word.end(), twin ? another(word, skeleton) : odd(word, skeleton));
    if (word.kind() == Kind.CODE && mixed) {
      return Optional.of(twin ? found : found.asked(MEANT));
    }
    boolean longEnough = word.text().length() >= (mixed ? 2 : 3);
    return twin && longEnough ? Optional.of(found.asked(MEANT)) : Optional.empty();
  }

  private static String another(Words.Word word, String skeleton) {
    return "'" + skeleton + "' is written here with " + letters(word) + "; it is another name";
  }

  private static String odd(Words.Word word, String skeleton) {
    return "this looks like '" + skeleton + "' but is written with " + letters(word);
  }

  private static String letters(Words.Word word) {
    int first = word.text().codePoints().filter(Confusables::isTwin).findFirst().orElseThrow();
    return String.format("U+%04X (%s)", first, Character.getName(first));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Whether a part of a name, as camel case and underscores divide it, is of several scripts. */
  private static boolean mixed(String word) {
    UnicodeScript script = UnicodeScript.COMMON;
    int before = '_';
    for (int c : word.codePoints().toArray()) {
      UnicodeScript now = UnicodeScript.of(c);
      boolean newPart = Character.isUpperCase(c) && Character.isLowerCase(before);
      boolean letter = Character.isLetter(c);
      if (letter && !newPart && Character.isLetter(before) && now != script) {
        return true;
      }
      script = letter ? now : UnicodeScript.COMMON;
      before = c;
    }
    return false;
  }
}
