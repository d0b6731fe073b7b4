package dev.countersign.context.injection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that are spelled so that a person does not read them, but a program can. */
final class Smuggled {
  private static final int SHORTEST = 24;
  private static final int SHORTEST_BLOB = 40;
  private static final Pattern BLOB =
      Pattern.compile("[A-Za-z0-9+/_-]{40,}={0,2}|(?:[01]{8} ){24,}[01]{8}");

  /** With these most sentences begin that set aside what a reader was told. */
  private static final List<String> OPENINGS =
      List.of(
          "ignore",
          "Ignore",
          "IGNORE",
          "disregard",
          "Disregard",
          "forget ",
          "Forget ",
          "instructions",
          "INSTRUCTIONS");

  private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}){24,}");

  private Smuggled() {}

  /**
   * What a text has that encodes one of these words, by which it is found before it is decoded: the
   * digits of base 64 that depend on the word alone, for each place of it in a group of three
   * bytes, and hexadecimal ones.
   */
  static Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (String opening : OPENINGS) {
      byte[] bytes = opening.getBytes(StandardCharsets.US_ASCII);
      words.add(HexFormat.of().formatHex(bytes));
      words.add(HexFormat.of().withUpperCase().formatHex(bytes));
      for (int before = 0; before < 3; before++) {
        byte[] placed = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, placed, before, bytes.length);
        String digits = Base64.getEncoder().encodeToString(placed);
        words.add(digits.substring((before * 8 + 5) / 6, placed.length * 8 / 6));
      }
    }
    return words;
  }

  static boolean isIn(Passage passage) {
    return passage.text().length() > SHORTEST && decoded(passage).isPresent();
  }

  /** The first such text that reads as sentences. */
  static Optional<String> decoded(Passage passage) {
    int run = longRun(passage.text());
    if (run < 0) {
      return Optional.empty();
    }
    Matcher blob = BLOB.matcher(passage.text());
    for (boolean found = blob.find(run); found; found = blob.find()) {
      String text = new String(decode(blob.group()), StandardCharsets.UTF_8);
      if (isProse(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** Where so many digits of an encoding follow each other, or bits as bytes; -1 for nowhere. */
  private static int longRun(String text) {
    int run = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = isDigit(c) ? run + 1 : 0;
      bits = c == '0' || c == '1' || (c == ' ' && bits > 0) ? bits + 1 : 0;
      if (run >= SHORTEST_BLOB || bits >= SHORTEST_BLOB) {
        return i + 1 - Math.max(run, bits);
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "+/_-".indexOf(c) >= 0;
  }

  private static byte[] decode(String blob) {
    if (blob.indexOf(' ') >= 0) {
      return bits(blob.split(" ", -1));
    }
    return HEX.matcher(blob).matches() ? HexFormat.of().parseHex(blob) : base64(blob);
  }

  private static byte[] bits(String[] bytes) {
    byte[] decoded = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      decoded[i] = (byte) Integer.parseInt(bytes[i], 2);
    }
    return decoded;
  }

  /** What is left over at the end is no whole byte. */
  private static byte[] base64(String blob) {
    String digits = blob.replaceAll("=+$", "").replace('-', '+').replace('_', '/');
    int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
    try {
      return Base64.getDecoder().decode(digits.substring(0, whole));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** Letters and blanks for the most part; chance gives control characters at once. */
  private static boolean isProse(String text) {
    long words = text.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
    return text.length() >= SHORTEST
        && text.indexOf(' ') >= 0
        && text.chars()
            .noneMatch(c -> c == 0xFFFD || (c < ' ' && c != '\n' && c != '\r' && c != '\t'))
        && words * 10 >= text.length() * 7L;
  }
}
