package dev.countersign.rules.regex;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters with which a match of an expression can begin, so that elsewhere it need not be
 * tried: most places of a text, and most names, are told by their first character.
 *
 * <p>The engine itself is asked, once for each character: where it fails at one without a wish to
 * see more, no match begins with it. Safe to share between threads.
 */
public final class Beginnings {
  private static final int ASCII = 128;

  /** White space for some engines alone. */
  private static final char VERTICAL_TAB = 0x0B;

  /** What a boundary or an anchor can see before a match. */
  private static final List<String> BEFORE = List.of("", "a", " ", "\n");

  private enum Answer {
    PERHAPS,
    NEVER
  }

  private final Pattern pattern;
  private final @Nullable Answer[] known = new Answer[ASCII];

  /** Of what {@code pattern} matches. */
  public Beginnings(Pattern pattern) {
    this.pattern = pattern;
    this.known[VERTICAL_TAB] = Answer.PERHAPS;
    if (looksBehind(pattern.pattern())) {
      Arrays.fill(known, Answer.PERHAPS);
    }
  }

  private static boolean looksBehind(String pattern) {
    return pattern.contains("(?<=") || pattern.contains("(?<!");
  }

  /** Whether a match may begin with {@code c}, whatever stands before and after it. */
  public boolean mayBe(char c) {
    if (c >= ASCII) {
      return true;
    }
    Answer answer = known[c];
    if (answer == null) {
      answer = ask(c);
      known[c] = answer;
    }
    return answer == Answer.PERHAPS;
  }

  @SuppressWarnings("JdkObsolete") // Whether the engine wants to see more is what is asked.
  private Answer ask(char c) {
    for (String before : BEFORE) {
      Matcher matcher =
          here(pattern.matcher(before + c)).region(before.length(), before.length() + 1);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return Answer.PERHAPS;
      }
    }
    return Answer.NEVER;
  }

  /** Sees around a region as if the text were searched as a whole. */
  private static Matcher here(Matcher matcher) {
    return matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }

  /**
   * Every match from left to right, none overlapping another, as {@link Matcher#find()} has them.
   */
  public void each(CharSequence text, Consumer<MatchResult> found) {
    Matcher matcher = here(pattern.matcher(text));
    int from = 0;
    while (find(matcher, text, from)) {
      found.accept(matcher);
      from = matcher.end() + (matcher.end() == matcher.start() ? 1 : 0);
    }
  }

  private boolean find(Matcher matcher, CharSequence text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (mayBe(c) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
      if (isPair(text, at)) {
        at++;
      }
    }
    return from <= text.length() && matcher.region(text.length(), text.length()).lookingAt();
  }

  private static boolean isPair(CharSequence text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
