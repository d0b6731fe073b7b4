package dev.countersign.supply.admission;

import dev.countersign.supply.version.Ecosystem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How names are written, and what remains of them for the eye. */
public final class Spelling {
  private static final int LAST_ASCII = 0x7F;
  private static final Pattern SILENT = Pattern.compile("[-_.\\p{Cf}\\p{Pd}]");
  private static final Map<String, String> LOOKALIKES =
      Map.ofEntries(
          Map.entry("0", "o"),
          Map.entry("1", "l"),
          Map.entry("3", "e"),
          Map.entry("5", "s"),
          Map.entry("vv", "w"),
          Map.entry("rn", "m"),
          Map.entry("\u0430", "a"),
          Map.entry("\u0432", "b"),
          Map.entry("\u0435", "e"),
          Map.entry("\u043a", "k"),
          Map.entry("\u043c", "m"),
          Map.entry("\u043d", "h"),
          Map.entry("\u043e", "o"),
          Map.entry("\u0440", "p"),
          Map.entry("\u0441", "c"),
          Map.entry("\u0442", "t"),
          Map.entry("\u0443", "y"),
          Map.entry("\u0445", "x"),
          Map.entry("\u0455", "s"),
          Map.entry("\u0456", "i"),
          Map.entry("\u0458", "j"),
          Map.entry("\u04bb", "h"),
          Map.entry("\u04cf", "l"),
          Map.entry("\u0501", "d"),
          Map.entry("\u051b", "q"),
          Map.entry("\u051d", "w"),
          Map.entry("\u03b1", "a"),
          Map.entry("\u03b9", "i"),
          Map.entry("\u03bd", "v"),
          Map.entry("\u03bf", "o"),
          Map.entry("\u03c1", "p"),
          Map.entry("\u0131", "i"),
          Map.entry("\u0251", "a"),
          Map.entry("\u0261", "g"),
          Map.entry("\u0578", "n"),
          Map.entry("\u057d", "u"),
          Map.entry("\u0585", "o"));

  private Spelling() {}

  /** What remains of a name for the eye. */
  static String skeleton(String name) {
    String small = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain = SILENT.matcher(small).replaceAll("");
    for (Map.Entry<String, String> one : LOOKALIKES.entrySet()) {
      plain = plain.replace(one.getKey(), one.getValue());
    }
    return plain;
  }

  /**
   * A character that no name of the ecosystem may have, with its number and name. Only those are
   * meant that nobody writes by accident; and not NuGet's and Cargo's, whose registries differ.
   */
  public static Optional<String> foreign(Ecosystem ecosystem, String name) {
    return switch (ecosystem) {
      case NUGET, CARGO -> Optional.empty();
      case NPM, PYPI, MAVEN, GO, RUBYGEMS, COMPOSER ->
          name.codePoints().filter(one -> one > LAST_ASCII).mapToObj(Spelling::shown).findFirst();
    };
  }

  private static String shown(int character) {
    String name = Character.getName(character);
    return String.format("U+%04X", character)
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }
}
