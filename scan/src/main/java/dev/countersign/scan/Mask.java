package dev.countersign.scan;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.scan.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
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
  private static final Pattern PIECE = Pattern.compile("\"[^\"\\n]+\"|'[^'\\n]+'|`[^`\\n]+`");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\w$.]*");

  private final byte[] source;
  private final List<Match.Secret> secrets;

  /** Secrets that stand in other files, or here in pieces or under a name. */
  private final List<String> words;

  private Mask(byte[] source, List<Match.Secret> secrets, List<String> words) {
    this.source = source;
    this.secrets = secrets;
    this.words = words;
  }

  /**
   * The secrets of a file.
   *
   * @param matches those that are told; what others hide beside them is hidden too
   * @param others all of the file
   * @param known secrets that were found in it before
   * @param source its text as it is
   */
  static Mask of(List<Match> matches, List<Match> others, List<Match.Secret> known, byte[] source) {
    List<Match.Secret> secrets =
        new ArrayList<>(matches.stream().flatMap(Mask::secrets).distinct().toList());
    Stream.concat(known.stream(), others.stream().flatMap(Mask::secrets))
        .filter(one -> secrets.stream().noneMatch(one::overlaps))
        .distinct()
        .toList()
        .forEach(secrets::add);
    return new Mask(
        source,
        secrets,
        others.stream().flatMap(match -> words(match, source)).distinct().toList());
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

  /** What cannot be found again by the place alone: its value, and its pieces where it has many. */
  private static Stream<String> words(Match match, byte[] source) {
    return captures(match)
        .flatMap(capture -> {
          String written =
              new String(
                  source, capture.start(), capture.end() - capture.start(), StandardCharsets.UTF_8);
          Stream<String> whole = isName(capture) ? Stream.empty() : Stream.of(capture.text());
          Stream<String> pieces =
              written.equals(capture.text())
                  ? Stream.empty()
                  : PIECE.matcher(written).results().map(MatchResult::group);
          return Stream.of(whole, capture.value().stream(), pieces).flatMap(words -> words);
        })
        .map(Mask::bare)
        .filter(word -> word.length() >= TELLING);
  }

  private static String bare(String text) {
    return QUOTED.matcher(text).matches() ? text.substring(1, text.length() - 1) : text;
  }

  private static Stream<Capture> named(Match match) {
    return captures(match).filter(capture -> !isName(capture));
  }

  private static Stream<Capture> captures(Match match) {
    return match.rule().metadata().texts("secret").stream()
        .flatMap(name -> Stream.ofNullable(match.captures().get(name)));
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
    if (secrets.isEmpty() && words.isEmpty()) {
      return text;
    }
    byte[] shown = text.utf8().clone();
    coverWords(shown, source);
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
    if (words.isEmpty()) {
      return text;
    }
    byte[] shown = text.utf8().clone();
    coverWords(shown, text.utf8());
    return text.with(shown);
  }

  private void coverWords(byte[] shown, byte[] source) {
    for (String word : words) {
      byte[] whole = word.getBytes(StandardCharsets.UTF_8);
      coverAll(shown, source, whole, shownOf(whole.length));
    }
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

  /** A sentence with stars for every secret in them; lines end where they did. */
  public String over(String sentence) {
    String shown = sentence;
    for (Match.Secret secret : secrets) {
      String whole = text(secret.start(), secret.end());
      if (!whole.isBlank() && shown.contains(whole)) {
        String head = text(secret.start(), secret.start() + secret.shown());
        shown = shown.replace(whole, stars(whole, head.length()));
      }
    }
    for (String word : words) {
      shown = shown.replace(word, stars(word, shownOf(word.length())));
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
