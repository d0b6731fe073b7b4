package dev.countersign.supply.admission;

import dev.countersign.supply.version.Ecosystem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How a name may be taken for a popular one. */
final class Likeness {
  private static final int MIN_SWAPPED = 4;
  private static final int MIN_SLIP = 5;
  private static final int MIN_OTHER = 7;
  private static final String ROWS = "1234567890 qwertyuiop asdfghjkl zxcvbnm";
  private static final Set<String> AFFIXES =
      Set.of(
          "js",
          "node",
          "npm",
          "python",
          "py",
          "official",
          "original",
          "fixed",
          "updated",
          "new",
          "real");

  private final String name;
  private final String skeleton;
  private final List<String> words;
  private final Map<String, Look> popular;

  private Likeness(String name, Map<String, Look> popular) {
    this.name = name;
    this.skeleton = Spelling.skeleton(name);
    this.words = words(name);
    this.popular = popular;
  }

  /** What the eye sees of a name, kept for those with which all others are compared. */
  record Look(String skeleton, List<String> words) {
    static Look of(String name) {
      return new Look(Spelling.skeleton(name), Likeness.words(name));
    }
  }

  static Optional<String> of(PopularNames names, Ecosystem ecosystem, String name) {
    Set<String> popular = names.of(ecosystem);
    Likeness likeness = new Likeness(name, names.looks(ecosystem));
    return popular.stream()
        .flatMap(other -> likeness.with(other).map(how -> how + " `" + other + "`").stream())
        .findFirst()
        .or(() -> ecosystem == Ecosystem.NPM ? scope(popular, name) : Optional.empty())
        .or(() -> elsewhere(names, ecosystem, name));
  }

  private Optional<String> with(String other) {
    Look look = Objects.requireNonNull(popular.get(other));
    if (skeleton.equals(look.skeleton)) {
      return Optional.of("looks like");
    }
    if (words.equals(look.words)) {
      return Optional.of("has the words of");
    }
    if (affixed(name, other)) {
      return Optional.of("adds a word that says nothing to");
    }
    return slip(name, other);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[-_./:]")).filter(word -> !word.isEmpty()).sorted().toList();
  }

  private static boolean affixed(String name, String other) {
    return name.length() > other.length()
        && AFFIXES.stream()
            .anyMatch(
                affix -> name.equals(other + "-" + affix) || name.equals(affix + "-" + other));
  }

  private static Optional<String> slip(String name, String other) {
    int difference = name.length() - other.length();
    if (Math.abs(difference) > 1 || Math.min(name.length(), other.length()) < MIN_SWAPPED) {
      return Optional.empty();
    }
    int start = 0;
    int shorter = Math.min(name.length(), other.length());
    while (start < shorter && name.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && name.charAt(name.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String mine = name.substring(start, name.length() - end);
    String theirs = other.substring(start, other.length() - end);
    if (mine.length() == 2
        && theirs.length() == 2
        && mine.charAt(0) == theirs.charAt(1)
        && mine.charAt(1) == theirs.charAt(0)) {
      return Optional.of("swaps two letters of");
    }
    return oneLetter(name, mine, theirs, start);
  }

  private static Optional<String> oneLetter(String name, String mine, String theirs, int at) {
    boolean letters = mine.concat(theirs).chars().allMatch(Character::isLetter);
    if (!letters || Math.max(mine.length(), theirs.length()) != 1) {
      return Optional.empty();
    }
    if (mine.length() == 1 && theirs.length() == 1) {
      boolean near = name.length() >= MIN_SLIP && neighbours(mine.charAt(0), theirs.charAt(0));
      return near || name.length() >= MIN_OTHER
          ? Optional.of("differs by one letter from")
          : Optional.empty();
    }
    boolean doubled =
        at > 0 && (mine + theirs).charAt(0) == name.charAt(at - 1) && (mine + theirs).length() == 1;
    return (doubled && name.length() >= MIN_SLIP) || name.length() >= MIN_OTHER
        ? Optional.of(mine.isEmpty() ? "lacks one letter of" : "has one letter more than")
        : Optional.empty();
  }

  private static boolean neighbours(char left, char right) {
    return ROWS.contains("" + left + right) || ROWS.contains("" + right + left);
  }

  /** {@code @bable/core}, and {@code acme-ui} for {@code @acme/ui}. */
  private static Optional<String> scope(Set<String> popular, String name) {
    if (!name.startsWith("@")) {
      return popular.stream()
          .filter(
              other -> other.startsWith("@") && other.substring(1).replace('/', '-').equals(name))
          .findFirst()
          .map(other -> "drops the scope of `" + other + "`");
    }
    String scope = name.split("/", 2)[0];
    boolean known = popular.stream().anyMatch(other -> other.startsWith(scope + "/"));
    return known
        ? Optional.empty()
        : popular.stream()
            .filter(other -> other.startsWith("@"))
            .map(other -> other.split("/", 2)[0])
            .distinct()
            .filter(other ->
                slip(scope.substring(1), other.substring(1)).isPresent()
                    || Spelling.skeleton(scope).equals(Spelling.skeleton(other)))
            .findFirst()
            .map(other -> "stands in a scope like `" + other + "`");
  }

  private static Optional<String> elsewhere(PopularNames names, Ecosystem ecosystem, String name) {
    return Arrays.stream(Ecosystem.values())
        .filter(other -> other != ecosystem && name.length() >= MIN_SLIP && names.has(other, name))
        .findFirst()
        .map(other -> "is the name of a package of " + other.osvName());
  }
}
