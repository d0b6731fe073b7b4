package dev.countersign.secrets;

import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be a secret in a text that is about to leave. A report has to be right; here it costs
 * little to take too much, so that made-up values and whatever chance made count, too.
 */
public final class OutgoingSecrets {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_+/=~|.-]{15,}+");

  private static final Pattern DIGITS =
      Pattern.compile(
          "[0-9A-Fa-f]{32,}|[0-9A-Fa-f]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Fa-f]{12}|[A-Z2-7]{32,}={0,6}"
              + "|eyJ[0-9A-Za-z_-]{8,}\\.eyJ[0-9A-Za-z_.-]{8,}");

  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i:key|token|secret|passw|pass\\b|pwd|credential|auth|login|access|client)[\\w.-]{0,40}[\"'\\])]{0,2}\\s{0,20}[:=?]{1,4}>?\\s{0,20}"
              + "([\"'`]?)([A-Za-z0-9_+/=~:|-]{8,512})(?![\\w(\\[.])");

  /** Longer ones are pictures and the like. */
  private static final int LONGEST = 4096;

  private final List<Rule> rules;

  /** Of the rules, those that are inspections of this module are used. */
  public OutgoingSecrets(List<Rule> rules) {
    this.rules = rules.stream().filter(OutgoingSecrets::isOfSecrets).toList();
  }

  /** A secret, without what only tells of which kind it is. */
  public record Stretch(int start, int end) {}

  private static boolean isOfSecrets(Rule rule) {
    return rule.check() instanceof Rule.Inspect(String _, var inspection)
        && (inspection instanceof FormatInspection || inspection instanceof TextInspection);
  }

  /**
   * The secrets of a text; they may overlap.
   *
   * @param ascii in which one byte is one character
   */
  public List<Stretch> in(String ascii) {
    List<Stretch> found = new ArrayList<>();
    Target target = Target.ofText("outgoing", ascii.getBytes(StandardCharsets.US_ASCII));
    target.remembered(Surroundings.class, () -> Surroundings.OUTGOING);
    for (Rule rule : rules) {
      if (rule.check() instanceof Rule.Inspect inspect) {
        for (Match match : inspect.inspection().inspect(rule, target)) {
          match.secrets().forEach(secret -> found.add(stretch(secret)));
        }
      }
    }
    QuietSecrets.in(ascii, true).forEach(one -> found.add(new Stretch(one.start(), one.end())));
    given(ascii, found);
    BitSet known = new BitSet(ascii.length());
    found.forEach(one -> known.set(one.start(), one.end()));
    words(ascii, known, found);
    return found;
  }

  private static Stretch stretch(Match.Secret secret) {
    return new Stretch(secret.start() + secret.shown(), secret.end());
  }

  /** What a name says of a value that words and identifiers do not look like. */
  private static void given(String text, List<Stretch> found) {
    Matcher given = GIVEN.matcher(text);
    while (given.find()) {
      String value = given.group(2);
      boolean mixed = DIGIT.matcher(value).find() && LETTER.matcher(value).find();
      if (mixed && (!given.group(1).isEmpty() || Looks.kinds(value) > 2)) {
        found.add(new Stretch(given.start(2), given.end(2)));
      }
    }
  }

  /** Words that chance made, whatever they are for. */
  private static void words(String text, BitSet known, List<Stretch> found) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int next = known.nextSetBit(word.start());
      boolean isNew = next < 0 || next >= word.end();
      if (isNew && word.end() - word.start() <= LONGEST) {
        word(word, found);
      }
    }
  }

  private static void word(Matcher word, List<Stretch> found) {
    if (isRandom(word.group())) {
      found.add(new Stretch(word.start(), word.end()));
    } else {
      parts(word, found);
    }
  }

  /** A path or an address is made of parts. */
  private static void parts(Matcher word, List<Stretch> found) {
    int from = word.start();
    for (String part : word.group().split("[/=.|]", -1)) {
      if (part.length() > 15 && isRandom(part)) {
        found.add(new Stretch(from, from + part.length()));
      }
      from += part.length() + 1;
    }
  }

  /** Names of programs have few, and points between them. */
  private static boolean isManyDigits(String word) {
    long digits = word.chars().filter(Character::isDigit).count();
    return digits > 2
        && digits * 10 >= word.length()
        && word.indexOf('/') < 0
        && word.indexOf('.') < 0;
  }

  private static boolean isRandom(String word) {
    return (DIGITS.matcher(word).matches() && DIGIT.matcher(word).find())
        || (word.length() >= 20 && isManyDigits(word) && Looks.random(word));
  }
}
