package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import dev.countersign.context.text.Region;
import dev.countersign.context.text.Region.Kind;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names with something in them that is not seen. Scripts that need a joiner inside a word (UAX 31)
 * are left in peace, and so is running text.
 */
public final class InvisibleNames {
  private static final Set<UnicodeScript> PLAIN =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COMMON,
          UnicodeScript.HAN);

  private static final String MEANT = "Is the character that is not seen meant to be here?";

  private final Document document;
  private final Words words;

  private InvisibleNames(Document document) {
    this.document = document;
    this.words = Words.of(document);
  }

  /** Of these a text must have one. */
  public static Set<String> words() {
    return Invisibles.all(InvisibleNames::isHidden);
  }

  /** The names, in order. */
  public static List<Oddity> judge(Document document) {
    if (!document.isCode() || document.text().chars().noneMatch(InvisibleNames::isHidden)) {
      return List.of();
    }
    InvisibleNames names = new InvisibleNames(document);
    List<Oddity> found = new ArrayList<>();
    names.words.foreign().forEach(word -> names.judge(word).ifPresent(found::add));
    return found;
  }

  private static boolean isHidden(int c) {
    return Invisibles.isZeroWidth(c) || Invisibles.isFiller(c);
  }

  private Optional<Oddity> judge(Words.Word word) {
    String seen = seen(word.text());
    boolean code = word.kind() == Kind.CODE;
    boolean filler = word.text().chars().anyMatch(Invisibles::isFiller);
    if (seen.isEmpty()) {
      return code && filler
          ? Optional.of(Oddity.proved(word.start(), word.end(), "a name that is not seen"))
          : Optional.empty();
    }
    boolean inside = inside(word.text());
    boolean hidden = seen.length() < word.text().length();
    if (!hidden || !isPlain(seen)) {
      return Optional.empty();
    }
    Optional<Region> string = code ? Optional.empty() : document.regionAt(word.start());
    if (string.isPresent() && tells(string.get())) {
      String what = "'" + seen + "' is looked for here with a character that is not seen";
      return Optional.of(Oddity.asked(word.start(), word.end(), what, MEANT));
    }
    if (!inside && !code) {
      return Optional.empty();
    }
    boolean twin = words.hasPlain(seen);
    String what = "'" + seen + "' is written here with a character that is not seen";
    Oddity found =
        Oddity.proved(word.start(), word.end(), twin ? what + "; it is another name" : what);
    if (twin || code) {
      return Optional.of(twin && code && inside ? found : found.asked(MEANT));
    }
    return Optional.empty();
  }

  private boolean tells(Region string) {
    String seen = seen(document.text().substring(string.start(), string.end()));
    return Telling.isOne(document, string, seen);
  }

  private static String seen(String text) {
    return text.codePoints()
        .filter(c -> !isHidden(c))
        .mapToObj(Character::toString)
        .reduce("", String::concat);
  }

  /** At its ends, what is not seen is likely left from a copied text. */
  private static boolean inside(String word) {
    return (!isHidden(word.charAt(0)) && !isHidden(word.charAt(word.length() - 1)))
        || word.chars().anyMatch(Invisibles::isFiller);
  }

  private static boolean isPlain(String word) {
    return word.codePoints().allMatch(c -> PLAIN.contains(UnicodeScript.of(c)));
  }
}
