package dev.countersign.secrets.sanitize;

import dev.countersign.secrets.OutgoingSecrets;
import dev.countersign.secrets.WordIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces what must not be seen. {@link Restorer} gives back exactly the bytes that came in: a
 * stand-in that is in the text by itself is replaced, too.
 *
 * <p>Any bytes will do; a text is looked at as ASCII, and what is beyond that passes through. A
 * stream is worked on in parts of about a million bytes, cut between lines. Not safe for several
 * threads.
 */
public final class Sanitizer {
  private static final int PART = 1 << 20;
  private static final int LOOK_AHEAD = 1 << 15;
  private static final int TELLING = 8;
  private static final char NO_LETTER = '\u007f';

  private final List<Finder> finders;
  private final Names names;
  private final Vault vault;

  /** Secrets that were seen; where they stand again, nothing may tell what they are. */
  private final WordIndex<Kind> seen = new WordIndex<>();

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  /**
   * A sanitizer.
   *
   * @param names words that must not be seen
   * @param hosts names of hosts that are internal with all below them
   * @param vault where stand-ins come from, and what they stand for is kept
   */
  public Sanitizer(OutgoingSecrets secrets, List<String> names, List<String> hosts, Vault vault) {
    this.finders =
        List.of(
            (text, found) -> secrets(secrets, text, found),
            new PersonalData(),
            new InternalPlaces(hosts));
    this.names = new Names(names);
    this.vault = vault;
  }

  private static void secrets(OutgoingSecrets secrets, String text, List<Stretch> found) {
    secrets.in(text).forEach(one -> found.add(new Stretch(Kind.SECRET, one.start(), one.end())));
  }

  /** How many of each kind were replaced. */
  public Map<Kind, Integer> counts() {
    return new EnumMap<>(counts);
  }

  /** A whole text. */
  public byte[] sanitize(byte[] source) {
    StringBuilder clean = new StringBuilder();
    sanitize(new String(source, StandardCharsets.ISO_8859_1), true, clean);
    return clean.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Told before a part is written. */
  public interface Checkpoint {
    /** All that it takes to restore the part is in the vault. */
    void reached() throws IOException;
  }

  /** A stream of any length. */
  public void sanitize(InputStream in, OutputStream out, Checkpoint checkpoint) throws IOException {
    String rest = "";
    boolean more = true;
    while (more) {
      byte[] read = in.readNBytes(PART);
      more = read.length == PART;
      String text = rest + new String(read, StandardCharsets.ISO_8859_1);
      StringBuilder clean = new StringBuilder(text.length());
      rest = text.substring(sanitize(text, !more, clean));
      checkpoint.reached();
      out.write(clean.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    out.flush();
  }

  /** Appends the clean text, and gives how far it goes. */
  private int sanitize(String text, boolean whole, StringBuilder clean) {
    List<Stretch> stretches = found(text);
    int end = text.length();
    boolean more = true;
    while (more) {
      stretches = joined(stretches);
      end = whole ? text.length() : cut(text, stretches);
      int until = end;
      List<Stretch> within = stretches.stream().filter(one -> one.start() < until).toList();
      within.forEach(one -> vault.standInFor(one.kind(), one.of(text, until)));
      List<Stretch> echoes = echoes(text, stretches);
      more = !echoes.isEmpty();
      stretches = new ArrayList<>(stretches);
      stretches.addAll(echoes);
    }
    replace(text, stretches, end, clean);
    return end;
  }

  private List<Stretch> found(String text) {
    List<Stretch> found = new ArrayList<>();
    String ascii = ascii(text);
    finders.forEach(finder -> finder.find(ascii, found));
    names.find(text, found);
    again(text, found);
    return found;
  }

  private void again(String text, List<Stretch> found) {
    for (Stretch one : found) {
      String value = text.substring(one.start(), one.end());
      if (one.kind() == Kind.SECRET && isTelling(value)) {
        seen.put(value, Kind.SECRET);
      }
    }
    for (int at = 0; at < text.length(); at++) {
      seen.at(
          text,
          at,
          (kind, start, end) -> {
            found.add(new Stretch(kind, start, end));
            return true;
          });
    }
  }

  /** Whether it is no word that stands elsewhere for something else. */
  private static boolean isTelling(String value) {
    return value.length() >= TELLING && !value.chars().allMatch(Character::isLetter);
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text);
    for (int i = 0; i < ascii.length(); i++) {
      if (ascii.charAt(i) > NO_LETTER) {
        ascii.setCharAt(i, NO_LETTER);
      }
    }
    return ascii.toString();
  }

  /** In order, those that overlap or touch as one; one within another is a part of it. */
  private static List<Stretch> joined(List<Stretch> found) {
    List<Stretch> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt(Stretch::start)
            .thenComparing(Stretch::end, Comparator.reverseOrder())
            .thenComparing(Stretch::kind, Comparator.reverseOrder()));
    List<Stretch> joined = new ArrayList<>();
    int end = -1;
    for (Stretch one : sorted) {
      if (one.start() > end) {
        joined.add(one);
        end = one.end();
      } else if (one.end() > end) {
        joined.set(
            joined.size() - 1, new Stretch(Kind.SECRET, joined.getLast().start(), one.end()));
        end = one.end();
      }
    }
    return joined;
  }

  /** After a line, so far from the end that what begins before it was seen whole. */
  private static int cut(String text, List<Stretch> stretches) {
    int far = text.length() - LOOK_AHEAD;
    int line = text.lastIndexOf('\n', far);
    int cut = line > far - LOOK_AHEAD ? line + 1 : far;
    for (Stretch one : stretches.reversed()) {
      cut = one.start() < cut && cut < one.end() ? one.start() : cut;
    }
    return cut > 0 ? cut : far;
  }

  /** Stand-ins that are in the text by themselves. */
  private List<Stretch> echoes(String text, List<Stretch> known) {
    List<Stretch> echoes = new ArrayList<>();
    vault.finder().find(text, 0, (start, end) -> echoes.add(new Stretch(Kind.ECHO, start, end)));
    echoes.removeIf(echo -> isWithin(echo, known));
    return echoes;
  }

  private static boolean isWithin(Stretch one, List<Stretch> sorted) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() < one.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sorted.size() && sorted.get(low).start() <= one.start();
  }

  private void replace(String text, List<Stretch> stretches, int until, StringBuilder clean) {
    int at = 0;
    for (Stretch one : stretches) {
      if (one.start() < until) {
        Vault.Entry entry = vault.standInFor(one.kind(), one.of(text, until));
        counts.merge(entry.kind(), 1, Integer::sum);
        clean.append(text, at, one.start()).append(entry.standIn());
        at = Math.min(one.end(), until);
      }
    }
    clean.append(text, at, until);
  }
}
