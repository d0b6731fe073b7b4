package dev.countersign.rules.regex;

import dev.countersign.rules.lazy.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A compiled regular expression. Safe to share between threads.
 *
 * <p>RE2 runs what it can express, in linear time. Lookaround, back references and the like fall to
 * {@code java.util.regex}, which is stopped after a number of steps that depends on the text's
 * length only. Short texts, which are names for the most part, go there first, and only what takes
 * more than a few steps a character goes to RE2: its automaton is several times slower where
 * nothing backtracks.
 */
public final class Regex {
  private static final int LONGEST_REMEMBERED = 64;
  private static final int SHORT = 2_000;

  /** So many texts are remembered, each in the place that its hash gives; a power of two. */
  private static final int REMEMBERED = 4096;

  private record Answer(String text, Optional<Hit> hit) {}

  /** Of what another thread put here all is seen or nothing, since answers do not change. */
  private final Lazy<@Nullable Answer[]> answers = new Lazy<>(() -> new Answer[REMEMBERED]);

  private final Map<String, Integer> names;
  private final com.google.re2j.@Nullable Pattern linear;
  private final java.util.regex.@Nullable Pattern backtracking;
  private final Lazy<Optional<java.util.regex.Pattern>> quick;
  private final Lazy<Optional<Beginnings>> beginnings;

  private Regex(
      Map<String, Integer> names,
      com.google.re2j.@Nullable Pattern linear,
      java.util.regex.@Nullable Pattern backtracking) {
    this.names = names;
    this.linear = linear;
    this.backtracking = backtracking;
    this.quick = new Lazy<>(() -> linear == null ? Optional.empty() : alike(linear));
    this.beginnings =
        new Lazy<>(
            () -> quick.get().or(() -> Optional.ofNullable(backtracking)).map(Beginnings::new));
  }

  /** Reads {@code regex}; {@code ^} and {@code $} match at the ends of the text only. */
  public static Regex of(String regex) {
    return compile(regex, false);
  }

  /** Reads {@code regex}; {@code ^} and {@code $} match at the ends of each line. */
  public static Regex multiline(String regex) {
    return compile(regex, true);
  }

  private static Regex compile(String regex, boolean multiline) {
    Translation translation = Translation.of(regex);
    if (!translation.backtracks()) {
      try {
        int flags = multiline ? com.google.re2j.Pattern.MULTILINE : 0;
        return new Regex(
            translation.names(), com.google.re2j.Pattern.compile(translation.text(), flags), null);
      } catch (com.google.re2j.PatternSyntaxException e) {
        // What RE2 limits, such as large repetitions, the other engine may still read.
      }
    }
    try {
      return new Regex(
          translation.names(),
          null,
          java.util.regex.Pattern.compile(translation.text(), lines(multiline)));
    } catch (java.util.regex.PatternSyntaxException e) {
      throw new RegexException(e.getDescription(), Math.min(e.getIndex(), regex.length()));
    }
  }

  /** A line ends at a line feed alone. */
  private static int lines(boolean multiline) {
    return java.util.regex.Pattern.UNIX_LINES | (multiline ? java.util.regex.Pattern.MULTILINE : 0);
  }

  /** The same for the other engine, if it reads it. */
  private static Optional<java.util.regex.Pattern> alike(com.google.re2j.Pattern linear) {
    boolean multiline = (linear.flags() & com.google.re2j.Pattern.MULTILINE) != 0;
    try {
      return Optional.of(java.util.regex.Pattern.compile(linear.pattern(), lines(multiline)));
    } catch (java.util.regex.PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether it runs in time linear in the text. */
  public boolean isLinear() {
    return linear != null;
  }

  /** Every occurrence, from left to right, none overlapping another. */
  public List<Hit> findAll(String text) {
    List<Hit> hits = new ArrayList<>();
    scan(
        text,
        hit -> {
          hits.add(hit);
          return true;
        });
    return hits;
  }

  /** The first occurrence. */
  public Optional<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>(1);
    scan(
        text,
        hit -> {
          hits.add(hit);
          return false;
        });
    return hits.stream().findFirst();
  }

  /** The occurrence that begins where the text begins. Short texts, mostly names, come again. */
  public Optional<Hit> findAtStart(String text) {
    if (!text.isEmpty() && !mayBegin(text.charAt(0))) {
      return Optional.empty();
    }
    if (text.length() > LONGEST_REMEMBERED) {
      return lookAtStart(text);
    }
    int slot = text.hashCode() & (REMEMBERED - 1);
    @Nullable Answer[] remembered = answers.get();
    Answer known = remembered[slot];
    if (known == null || !known.text.equals(text)) {
      known = new Answer(text, lookAtStart(text));
      remembered[slot] = known;
    }
    return known.hit;
  }

  private boolean mayBegin(char first) {
    Optional<Beginnings> known = beginnings.get();
    return known.isEmpty() || known.get().mayBe(first);
  }

  private Optional<Hit> lookAtStart(String text) {
    if (linear == null) {
      return hitAtStart(backtracking(text));
    }
    // The other engine's $ also matches before a line feed that ends the text.
    if (text.length() <= SHORT && !text.endsWith("\n") && quick.get().isPresent()) {
      try {
        return hitAtStart(quick.get().get().matcher(CountedText.alike(text)));
      } catch (RegexException e) {
        // The linear engine decides.
      }
    }
    com.google.re2j.Matcher matcher = linear.matcher(text);
    return matcher.lookingAt() ? Optional.of(hit(matcher)) : Optional.empty();
  }

  private Optional<Hit> hitAtStart(java.util.regex.Matcher matcher) {
    return matcher.lookingAt() ? Optional.of(hit(matcher)) : Optional.empty();
  }

  private void scan(String text, Predicate<Hit> more) {
    if (linear != null) {
      com.google.re2j.Matcher matcher = linear.matcher(text);
      while (matcher.find() && more.test(hit(matcher))) {}
    } else {
      java.util.regex.Matcher matcher = backtracking(text);
      while (matcher.find() && more.test(hit(matcher))) {}
    }
  }

  private java.util.regex.Matcher backtracking(String text) {
    if (backtracking == null) {
      throw new IllegalStateException("neither engine");
    }
    return backtracking.matcher(CountedText.of(text));
  }

  private Hit hit(com.google.re2j.Matcher matcher) {
    List<Hit.Span> groups = new ArrayList<>(matcher.groupCount());
    for (int group = 1; group <= matcher.groupCount(); group++) {
      groups.add(span(matcher.start(group), matcher.end(group)));
    }
    return new Hit(matcher.start(), matcher.end(), groups, names);
  }

  private Hit hit(MatchResult matcher) {
    List<Hit.Span> groups = new ArrayList<>(matcher.groupCount());
    for (int group = 1; group <= matcher.groupCount(); group++) {
      groups.add(span(matcher.start(group), matcher.end(group)));
    }
    return new Hit(matcher.start(), matcher.end(), groups, names);
  }

  private static Hit.Span span(int start, int end) {
    return start < 0 ? Hit.Span.NONE : new Hit.Span(start, end);
  }
}
