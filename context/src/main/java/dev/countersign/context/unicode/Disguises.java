package dev.countersign.context.unicode;

import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import dev.countersign.context.text.Region;
import dev.countersign.context.text.Region.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Code written so that who reads or searches it does not find what the language does: escapes in
 * names (ECMAScript, Java), escapes that end a comment or a text (Java reads them before anything
 * else, JLS 3.3), letters that Python takes for those of ASCII (NFKC, PEP 3131), and encodings in
 * which a comment may hold code (PEP 263).
 */
public final class Disguises {
  private static final String MEANT = "Is this name meant to be the same as the plain one?";
  private static final Pattern ENDING = Pattern.compile(".*\\.(java|py|pyw|[mc]?[jt]s|[jt]sx)");
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?<!\\\\)(?:\\\\\\\\)*+\\\\u(?:u*+([0-9a-fA-F]{4})|\\{0*([0-9a-fA-F]{1,5})\\})");
  private static final Pattern ENCODING =
      Pattern.compile(
          "\\A(?:[^\\n]*\\n)?[ \\t\\f]*#[^\\n]*?coding[:=][ \\t]*"
              + "(utf[-_]?7|u7|(?:raw[-_]?)?unicode[-_]?escape)(?![-\\w.])",
          Pattern.CASE_INSENSITIVE);

  /** What may stand before a character of a regular expression, and not before a name. */
  private static final String BEFORE_NO_NAME = "/[]-^|\\*+?:";

  /** Where Unicode keeps letters and digits of ASCII in another dress. */
  private static final int[][] DRESSED = {
    {0xAA, 0xAA},
    {0xBA, 0xBA},
    {0x17F, 0x17F},
    {0x1D2C, 0x1D6A},
    {0x2071, 0x209C},
    {0x2100, 0x214F},
    {0xFB00, 0xFB06},
    {0xFF10, 0xFF5A},
    {0x1D400, 0x1D7FF}
  };

  private static final Set<String> PLAIN_IN_DISGUISE = dressed();

  private final Document document;
  private final List<Oddity> found = new ArrayList<>();

  private Disguises(Document document) {
    this.document = document;
  }

  private static Set<String> dressed() {
    Set<String> letters = new HashSet<>();
    for (int[] range : DRESSED) {
      IntStream.rangeClosed(range[0], range[1])
          .mapToObj(Character::toString)
          .filter(letter -> isName(plain(letter)))
          .forEach(letters::add);
    }
    return Set.copyOf(letters);
  }

  /** Of these a text must have one. */
  public static Set<String> words() {
    Set<String> words = new HashSet<>(PLAIN_IN_DISGUISE);
    words.addAll(List.of("\\u", "coding:", "coding="));
    return words;
  }

  /** The places, in order. */
  public static List<Oddity> judge(Document document) {
    Matcher ending = ENDING.matcher(document.path());
    if (!ending.matches()) {
      return List.of();
    }
    Disguises disguises = new Disguises(document);
    switch (ending.group(1)) {
      case "py", "pyw" -> disguises.python();
      case "java" -> disguises.escapes(true);
      default -> disguises.escapes(false);
    }
    return disguises.found;
  }

  private void python() {
    Matcher encoding = ENCODING.matcher(document.text());
    if (encoding.find()) {
      String what = "in " + encoding.group(1) + " a comment or a text may hold other code";
      found.add(Oddity.proved(encoding.start(1), encoding.end(1), what));
    }
    if (document
        .text()
        .codePoints()
        .anyMatch(c -> PLAIN_IN_DISGUISE.contains(Character.toString(c)))) {
      Words.of(document).foreign().forEach(this::dressed);
    }
  }

  private void dressed(Words.Word word) {
    String name = plain(word.text());
    if (word.kind() == Kind.CODE && isName(name)) {
      Oddity odd = Oddity.proved(word.start(), word.end(), "Python reads this name as " + name);
      boolean called = document.text().startsWith("(", word.end());
      found.add(called && name.length() > 1 ? odd : odd.asked(MEANT));
    }
  }

  private void escapes(boolean java) {
    Matcher escape = ESCAPE.matcher(document.text());
    int from = 0;
    while (escape.find(from)) {
      int group = escape.start(1) < 0 ? 2 : 1;
      int c = Integer.parseInt(escape.group(group), 16);
      int start = document.text().lastIndexOf("\\u", escape.start(group));
      Optional<Region> region = document.regionAt(start);
      from = escape.end();
      if (region.isEmpty()) {
        from = name(start, escape.end());
      } else if (java && ends(region.get(), c)) {
        String what = "the " + (region.get().kind() == Kind.COMMENT ? "comment" : "text");
        found.add(
            Oddity.proved(start, escape.end(), what + " ends at this escape, and code follows"));
      }
    }
  }

  /** Whether a character puts an end to a comment of one line or to a text. */
  private boolean ends(Region region, int c) {
    return region.kind() == Kind.COMMENT
        ? region.line() && (c == '\n' || c == '\r')
        : c == document.text().charAt(region.start() - 1);
  }

  /** Judges the name around an escape; the place after it. */
  private int name(int escape, int after) {
    String text = document.text();
    int start = escape;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    Matcher more = ESCAPE.matcher(text).useAnchoringBounds(true);
    int end = after;
    for (boolean grown = true; grown; ) {
      int before = end;
      while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
      end = more.region(end, text.length()).lookingAt() ? more.end() : end;
      grown = end > before;
    }
    String name = decoded(text.substring(start, end));
    boolean inPattern =
        (start > 0 && BEFORE_NO_NAME.indexOf(text.charAt(start - 1)) >= 0)
            || (end < text.length() && "-]/".indexOf(text.charAt(end)) >= 0);
    if (name.length() > 1 && isName(name) && !inPattern) {
      found.add(Oddity.proved(start, end, "with its escapes this is the name " + name));
    }
    return end;
  }

  private static String decoded(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape ->
            Matcher.quoteReplacement(
                Character.toString(
                    Integer.parseInt(
                        escape.group(1) == null ? escape.group(2) : escape.group(1), 16))));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isName(String text) {
    return text.chars().allMatch(c -> c < 0x80 && Character.isJavaIdentifierPart(c) && c >= '$');
  }
}
