package dev.countersign.secrets.sanitize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values to stand in another's place: of the same form, made by chance that depends on the vault's
 * key and the value alone. Quotes, marks and escapes stay, so that code stays code.
 */
final class StandIns {
  private static final int MOST_DRAWS = 20_000;
  private static final int LEAST = 12;
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");

  private StandIns() {}

  /**
   * One that may stand for {@code value}.
   *
   * @param longer by how many characters, where a value's form allows it
   */
  static String of(Kind kind, String value, Chance chance, int longer) {
    return switch (kind) {
      case CARD, ACCOUNT, PERSON, PHONE ->
          number(value, chance).orElseGet(() -> word(value, chance, longer));
      case EMAIL -> email(value, chance, longer);
      case ADDRESS -> address(value, chance);
      case HOST -> host(value, chance, longer);
      case NAME -> name(value, chance, longer);
      case SECRET, ECHO -> word(value, chance, longer);
    };
  }

  /** Drawn until it is such a number, too. */
  private static Optional<String> number(String value, Chance chance) {
    for (PersonalNumber number : PersonalNumber.values()) {
      if (number.is(value)) {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
          String drawn =
              value.substring(0, number.kept())
                  + redrawn(value.substring(number.kept()), chance, false);
          if (number.is(drawn)) {
            return Optional.of(drawn);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String email(String value, Chance chance, int longer) {
    int at = value.indexOf('@');
    return word(value.substring(0, at), chance, longer) + "@example.com";
  }

  private static String address(String value, Chance chance) {
    if (value.indexOf(':') >= 0) {
      return value.substring(0, 2) + redrawn(value.substring(2), chance, true);
    }
    String[] parts = value.split("\\.", -1);
    int kept = parts[0].equals("10") ? 1 : 2;
    StringBuilder drawn = new StringBuilder(String.join(".", List.of(parts).subList(0, kept)));
    for (int i = kept; i < 4; i++) {
      drawn.append('.').append(1 + chance.below(254));
    }
    return drawn.toString();
  }

  private static String host(String value, Chance chance, int longer) {
    int dot = value.lastIndexOf('.');
    String ending =
        value.toLowerCase(Locale.ROOT).endsWith(".home.arpa") ? ".home.arpa" : value.substring(dot);
    String labels = value.substring(0, value.length() - ending.length());
    String known = InternalPlaces.isEnding(ending) ? ending : ".internal";
    return padded(redrawn(labels, chance, false), chance, longer, false) + known;
  }

  /** Letters alone, so that a part of an identifier stays one. */
  private static String name(String value, Chance chance, int longer) {
    StringBuilder letters = new StringBuilder();
    value.chars().map(c -> c >= 128 ? 'a' : c).forEach(c -> letters.append((char) c));
    boolean loud = value.length() > 1 && value.equals(value.toUpperCase(Locale.ROOT));
    return padded(redrawn(letters.toString(), chance, false), chance, longer, loud);
  }

  private static String word(String value, Chance chance, int longer) {
    String drawn = redrawn(value, chance, HEX.matcher(value).matches());
    return padded(drawn, chance, longer, false);
  }

  /** So long that nobody writes the same by chance. */
  private static String padded(String drawn, Chance chance, int longer, boolean loud) {
    StringBuilder padded = new StringBuilder(drawn);
    long letters = drawn.chars().filter(StandIns::isDrawn).count();
    boolean digits = letters > 0 && drawn.chars().allMatch(c -> c >= '0' && c <= '9');
    for (long i = letters; i < LEAST + longer; i++) {
      padded.append(
          digits
              ? (char) ('0' + chance.below(10))
              : (char) ((loud ? 'A' : 'a') + chance.below(26)));
    }
    return padded.toString();
  }

  private static boolean isDrawn(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Each letter another of its case, each digit another; the rest stays. */
  private static String redrawn(String value, Chance chance, boolean hex) {
    StringBuilder drawn = new StringBuilder();
    int letters = hex ? 6 : 26;
    int i = 0;
    while (i < value.length()) {
      int escape = escape(value, i);
      char c = value.charAt(i);
      if (escape > 0) {
        drawn.append(value, i, Math.min(value.length(), i + escape));
        i += escape;
        continue;
      }
      if (c >= '0' && c <= '9') {
        boolean leads = i == 0 && c != '0';
        drawn.append((char) (leads ? '1' + chance.below(9) : '0' + chance.below(10)));
      } else if (c >= 'a' && c <= 'z') {
        drawn.append((char) ('a' + chance.below(letters)));
      } else if (c >= 'A' && c <= 'Z') {
        drawn.append((char) ('A' + chance.below(letters)));
      } else {
        drawn.append(c);
      }
      i++;
    }
    return drawn.toString();
  }

  /** How long the escape is that begins here, as in {@code \n}, {@code \u00e4} and {@code %40}. */
  private static int escape(String value, int at) {
    char c = value.charAt(at);
    char next = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
    if (c == '%' && isHex(value, at + 1, 2)) {
      return 3;
    }
    if (c != '\\') {
      return 0;
    }
    return switch (next) {
      case 'x' -> isHex(value, at + 2, 2) ? 4 : 2;
      case 'u' -> isHex(value, at + 2, 4) ? 6 : 2;
      case 'U' -> isHex(value, at + 2, 8) ? 10 : 2;
      default -> 2;
    };
  }

  private static boolean isHex(String value, int from, int count) {
    return from + count <= value.length()
        && HEX.matcher(value.substring(from, from + count)).matches();
  }
}
