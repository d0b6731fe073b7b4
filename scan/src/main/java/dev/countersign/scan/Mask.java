package dev.countersign.scan;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.scan.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The secrets of one file, none of which leaves it whole: whatever is shown, kept or hashed has
 * stars for all but their first characters.
 *
 * <p>What an inspection calls a secret is one, and so is what the metavariables stand for that a
 * rule names in its metadata under {@code secret}.
 */
public final class Mask {
  /** Shorter ones are hidden where they stand, but not looked for elsewhere. */
  private static final int TELLING = 8;

  private static final int SHOWN = 4;

  private static final Pattern QUOTED = Pattern.compile("(?s)([\"'`]).+\\1");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\w$.]*");

  private final byte[] source;
  private final List<Match.Secret> secrets;

  /** Secrets that stand in other files. */
  private final List<String> others;

  private Mask(byte[] source, List<Match.Secret> secrets, List<String> others) {
    this.source = source;
    this.secrets = secrets;
    this.others = others;
  }

  /**
   * The secrets of a file.
   *
   * @param source its text as it is
   */
  static Mask of(List<Match> matches, byte[] source) {
    return new Mask(
        source,
        matches.stream().flatMap(Mask::secrets).distinct().toList(),
        matches.stream().flatMap(Mask::others).distinct().toList());
  }

  /**
   * The secrets of a file that findings tell of.
   *
   * @param findings of the file
   * @param source its text as it is, in UTF-8
   */
  public static Mask ofFindings(List<Finding> findings, byte[] source) {
    return new Mask(
        source,
        findings.stream().flatMap(finding -> finding.secrets().stream()).distinct().toList(),
        List.of());
  }

  /** What a match tells not to show. */
  static Stream<Match.Secret> secrets(Match match) {
    Stream<Match.Secret> named = named(match).filter(Capture::isHere).map(Mask::secret);
    return Stream.concat(match.secrets().stream(), named);
  }

  private static Stream<String> others(Match match) {
    return named(match)
        .filter(capture -> !capture.isHere() && capture.text().length() >= TELLING)
        .map(Capture::text);
  }

  private static Stream<Capture> named(Match match) {
    return match.rule().metadata().texts("secret").stream()
        .flatMap(name -> Stream.ofNullable(match.captures().get(name)))
        .filter(capture -> !isName(capture));
  }

  /** Something that holds the secret; its name may be shown. */
  private static boolean isName(Capture capture) {
    return capture.value().filter(value -> !value.equals(capture.text())).isPresent()
        && NAME.matcher(capture.text()).matches();
  }

  /** Quotes around a secret stay. */
  private static Match.Secret secret(Capture capture) {
    int quote = QUOTED.matcher(capture.text()).matches() ? 1 : 0;
    int start = capture.start() + quote;
    int end = capture.end() - quote;
    return new Match.Secret(start, end, shownOf(end - start));
  }

  private static int shownOf(int length) {
    return Math.min(SHOWN, length / 6);
  }

  /** The text with stars, wherever one of the secrets stands. */
  SourceText over(SourceText text) {
    if (secrets.isEmpty()) {
      return text;
    }
    byte[] shown = text.utf8().clone();
    for (Match.Secret secret : secrets) {
      cover(shown, secret.start() + secret.shown(), secret.end());
      if (secret.end() - secret.start() >= TELLING) {
        byte[] whole = Arrays.copyOfRange(source, secret.start(), secret.end());
        coverAll(shown, source, whole, secret.shown());
      }
    }
    return text.with(shown);
  }

  /** The text of another file with stars, wherever one of its secrets is known here. */
  SourceText overOther(SourceText text) {
    if (others.isEmpty()) {
      return text;
    }
    byte[] shown = text.utf8().clone();
    for (String other : others) {
      byte[] whole = other.getBytes(StandardCharsets.UTF_8);
      coverAll(shown, text.utf8(), whole, shownOf(whole.length));
    }
    return text.with(shown);
  }

  private static void cover(byte[] shown, int start, int end) {
    for (int i = start; i < Math.min(end, shown.length); i++) {
      if (shown[i] != '\n' && shown[i] != '\r') {
        shown[i] = '*';
      }
    }
  }

  private static void coverAll(byte[] shown, byte[] source, byte[] whole, int head) {
    for (int at = 0; at + whole.length <= source.length; at++) {
      if (source[at] == whole[0]
          && Arrays.equals(source, at, at + whole.length, whole, 0, whole.length)) {
        cover(shown, at + head, at + whole.length);
      }
    }
  }

  /** Words with stars for every secret in them; lines end where they did. */
  public String over(String words) {
    String shown = words;
    for (Match.Secret secret : secrets) {
      String whole = text(secret.start(), secret.end());
      if (!whole.isBlank() && shown.contains(whole)) {
        String head = text(secret.start(), secret.start() + secret.shown());
        shown = shown.replace(whole, stars(whole, head.length()));
      }
    }
    for (String other : others) {
      shown = shown.replace(other, stars(other, shownOf(other.length())));
    }
    return shown;
  }

  private static String stars(String whole, int head) {
    return whole.substring(0, head) + whole.substring(head).replaceAll("[^\\r\\n]", "*");
  }

  /**
   * A byte of the hash of each secret within a stretch: another value is nearly always another
   * finding, and guessing gains next to nothing.
   */
  String trace(int start, int end) {
    List<Byte> bytes = new ArrayList<>();
    for (Match.Secret secret : secrets) {
      if (secret.start() < end && start < secret.end()) {
        String whole = text(secret.start(), secret.end());
        bytes.add(Fingerprints.sha256().digest(whole.getBytes(StandardCharsets.UTF_8))[0]);
      }
    }
    return bytes.isEmpty() ? "" : bytes.toString();
  }

  private String text(int start, int end) {
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }
}
