package dev.countersign.scan;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.text.Sha256;
import dev.countersign.scan.text.SourceText;
import dev.countersign.secrets.QuietSecrets;
import dev.countersign.secrets.WordIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  /** What is hidden wherever it stands, with how much of it is shown. */
  private final Lazy<WordIndex<Integer>> everywhere = new Lazy<>(this::everywhere);

  /** The same for sentences, with what is shown instead; here short ones are looked for, too. */
  private final Lazy<WordIndex<String>> inSentences = new Lazy<>(this::inSentences);

  /** The numbers of the secrets that begin at each place. */
  private final Lazy<NavigableMap<Integer, List<Integer>>> byStart = new Lazy<>(this::byStart);

  private final int longest;

  private Mask(byte[] source, List<Match.Secret> secrets, List<String> words) {
    this.source = source;
    this.secrets = secrets;
    this.words = words;
    this.longest = secrets.stream().mapToInt(one -> one.end() - one.start()).max().orElse(0);
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
        new ArrayList<>(
            matches.stream().flatMap(match -> secrets(match, source)).distinct().toList());
    Covered covered = new Covered();
    secrets.forEach(covered::add);
    Stream.of(
            known.stream(), others.stream().flatMap(match -> secrets(match, source)), quiet(source))
        .flatMap(all -> all)
        .filter(one -> !covered.overlaps(one))
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
        Stream.concat(
                findings.stream().flatMap(finding -> finding.secrets().stream()), quiet(source))
            .distinct()
            .toList(),
        List.of());
  }

  /** What nothing tells of. */
  private static Stream<Match.Secret> quiet(byte[] source) {
    return QuietSecrets.in(new String(source, StandardCharsets.ISO_8859_1)).stream()
        .map(one -> new Match.Secret(one.start(), one.end(), one.shown()));
  }

  /** What a match tells not to show. */
  static Stream<Match.Secret> secrets(Match match, byte[] source) {
    Stream<Match.Secret> named =
        captures(match)
            .filter(Capture::isHere)
            .filter(capture -> !isName(capture, written(capture, source)))
            .map(Mask::secret);
    return Stream.concat(match.secrets().stream(), named);
  }

  /** What cannot be found again by the place alone: its value, and its pieces where it has many. */
  private static Stream<String> words(Match match, byte[] source) {
    return captures(match)
        .flatMap(capture -> {
          String written = written(capture, source);
          Stream<String> whole =
              isName(capture, capture.text()) ? Stream.empty() : Stream.of(capture.text());
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

  private static Stream<Capture> captures(Match match) {
    return match.rule().metadata().texts("secret").stream()
        .flatMap(name -> Stream.ofNullable(match.captures().get(name)));
  }

  private static String written(Capture capture, byte[] source) {
    return new String(
        source, capture.start(), capture.end() - capture.start(), StandardCharsets.UTF_8);
  }

  /** Whether {@code text} is what holds the secret, not the secret; it may be shown. */
  private static boolean isName(Capture capture, String text) {
    return !capture.value().orElse(capture.text()).equals(text) && NAME.matcher(text).matches();
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
    for (Match.Secret secret : secrets) {
      cover(shown, secret.start() + secret.shown(), secret.end());
    }
    coverKnown(shown, source);
    return text.with(shown);
  }

  /** The text of another file with stars, wherever one of its secrets is known here. */
  SourceText overOther(SourceText text) {
    if (words.isEmpty()) {
      return text;
    }
    byte[] shown = text.utf8().clone();
    coverKnown(shown, text.utf8());
    return text.with(shown);
  }

  private WordIndex<Integer> everywhere() {
    WordIndex<Integer> index = new WordIndex<>();
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      index.put(new String(bytes, StandardCharsets.ISO_8859_1), shownOf(bytes.length));
    }
    for (Match.Secret secret : secrets) {
      int length = secret.end() - secret.start();
      if (length >= TELLING) {
        index.put(
            new String(source, secret.start(), length, StandardCharsets.ISO_8859_1),
            secret.shown());
      }
    }
    return index;
  }

  private void coverKnown(byte[] shown, byte[] source) {
    String text = new String(source, StandardCharsets.ISO_8859_1);
    WordIndex<Integer> index = everywhere.get();
    for (int at = 0; at < text.length(); at++) {
      index.at(
          text,
          at,
          (head, start, end) -> {
            cover(shown, start + head, end);
            return true;
          });
    }
  }

  private static void cover(byte[] shown, int start, int end) {
    for (int i = start; i < Math.min(end, shown.length); i++) {
      if (shown[i] != '\n' && shown[i] != '\r') {
        shown[i] = '*';
      }
    }
  }

  private WordIndex<String> inSentences() {
    WordIndex<String> index = new WordIndex<>();
    for (String word : words) {
      index.put(word, stars(word, shownOf(word.length())));
    }
    for (Match.Secret secret : secrets) {
      String whole = text(secret.start(), secret.end());
      if (!whole.isBlank()) {
        String head = text(secret.start(), secret.start() + secret.shown());
        index.put(whole, stars(whole, Math.min(whole.length(), head.length())));
      }
    }
    return index;
  }

  /** A sentence with stars for every secret in it; lines end where they did. */
  public String over(String sentence) {
    if (secrets.isEmpty() && words.isEmpty()) {
      return sentence;
    }
    WordIndex<String> index = inSentences.get();
    StringBuilder shown = new StringBuilder(sentence);
    for (int at = 0; at < sentence.length(); at++) {
      index.at(
          sentence,
          at,
          (stars, start, end) -> {
            for (int i = start; i < end; i++) {
              if (stars.charAt(i - start) == '*') {
                shown.setCharAt(i, '*');
              }
            }
            return true;
          });
    }
    return shown.toString();
  }

  private static String stars(String whole, int head) {
    return whole.substring(0, head) + whole.substring(head).replaceAll("[^\\r\\n]", "*");
  }

  /**
   * A byte of the hash of each secret within a stretch: another value is nearly always another
   * finding, and guessing gains next to nothing.
   */
  String trace(int start, int end) {
    List<Byte> bytes =
        byStart.get().subMap(start - longest, true, end, false).values().stream()
            .flatMap(List::stream)
            .sorted()
            .map(secrets::get)
            .filter(secret -> start < secret.end())
            .map(secret -> text(secret.start(), secret.end()).getBytes(StandardCharsets.UTF_8))
            .map(whole -> Sha256.digest().digest(whole)[0])
            .toList();
    return bytes.isEmpty() ? "" : bytes.toString();
  }

  private NavigableMap<Integer, List<Integer>> byStart() {
    NavigableMap<Integer, List<Integer>> all = new TreeMap<>();
    for (int i = 0; i < secrets.size(); i++) {
      all.computeIfAbsent(secrets.get(i).start(), _ -> new ArrayList<>()).add(i);
    }
    return all;
  }

  private String text(int start, int end) {
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }
}
