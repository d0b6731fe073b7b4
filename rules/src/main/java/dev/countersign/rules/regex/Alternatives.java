package dev.countersign.rules.regex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions that are nothing but a choice of words: {@code ^(get|post)$}. */
public final class Alternatives {
  /** Letters, digits and what stands for itself after a backslash, as in {@code ctx\.req}. */
  private static final String WORD = "(?:[\\w-]|\\\\[.$-])+";

  private static final Pattern CHOICE =
      Pattern.compile("\\^(?:\\((?:\\?:)?(" + WORD + "(?:\\|" + WORD + ")*)\\)|(" + WORD + "))\\$");

  private Alternatives() {}

  /** The words, one of which a text must be that {@code regex} matches; empty for other choices. */
  public static Optional<Set<String>> of(String regex) {
    Matcher choice = CHOICE.matcher(regex);
    if (!choice.matches()) {
      return Optional.empty();
    }
    String words = choice.group(1) == null ? choice.group(2) : choice.group(1);
    return Optional.of(Set.copyOf(List.of(words.replace("\\", "").split("\\|", -1))));
  }
}
