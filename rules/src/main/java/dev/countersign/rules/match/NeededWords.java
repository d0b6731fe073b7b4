package dev.countersign.rules.match;

import dev.countersign.syntax.Tree;
import java.util.Arrays;
import java.util.Set;

/**
 * The identifiers without which a pattern has no match in a file, in a short form: the places of
 * their hashes in a set of the words of the file.
 */
public final class NeededWords {
  private final int[] places;

  private NeededWords(int[] places) {
    this.places = places;
  }

  /** What {@code pattern} needs. */
  public static NeededWords of(Tree pattern) {
    return of(RequiredWords.of(PatternMatcher.root(pattern.program())));
  }

  /** One word alone. */
  public static NeededWords ofWord(String word) {
    return of(Set.of(word));
  }

  static NeededWords of(Set<String> words) {
    return new NeededWords(WordSet.question(words));
  }

  /** What {@link #places} gave. */
  public static NeededWords at(int[] places) {
    return new NeededWords(places.clone());
  }

  /** The short form. */
  public int[] places() {
    return places.clone();
  }

  /** Whether the file may have them all; says yes of a file that has. */
  public boolean mayBeIn(CodeUnit unit) {
    return unit.words().mayHold(places);
  }

  @Override
  public String toString() {
    return Arrays.toString(places);
  }
}
