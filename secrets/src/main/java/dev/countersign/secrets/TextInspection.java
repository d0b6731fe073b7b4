package dev.countersign.secrets;

import dev.countersign.rules.Inspection;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.SourceText;
import dev.countersign.rules.Target;
import dev.countersign.rules.literal.Keywords;
import java.util.List;
import java.util.Set;

/** An inspection that visits the places of some words. */
final class TextInspection implements Inspection {
  /** Looks at one place. */
  interface Look {
    /**
     * Adds what is there.
     *
     * @param start where the word begins
     * @param end where it ends
     */
    void at(String text, int start, int end, Surroundings surroundings, Sightings found);
  }

  private final List<String> words;
  private final Keywords keywords;
  private final Prefilter prefilter;
  private final Look look;

  TextInspection(List<String> words, Look look) {
    this.words = words;
    this.keywords = new Keywords(words);
    this.prefilter = new Prefilter(List.of(Set.copyOf(words)));
    this.look = look;
  }

  @Override
  public Prefilter prefilter() {
    return prefilter;
  }

  @Override
  public List<Match> inspect(Rule rule, Target target) {
    Surroundings surroundings = Surroundings.of(target);
    if (surroundings == Surroundings.GENERATED || surroundings == Surroundings.TEST) {
      return List.of(); // what a word leads to is never proved by a checksum
    }
    Sightings found = new Sightings();
    keywords.find(
        target.source(),
        (word, at) -> {
          SourceText text = target.text();
          int start = text.toCharacter(at);
          look.at(text.text(), start, start + words.get(word).length(), surroundings, found);
        });
    return found.matches(rule, target, surroundings);
  }
}
