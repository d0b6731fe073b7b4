package dev.countersign.context.injection;

import dev.countersign.context.injection.Clues.Hit;
import dev.countersign.context.injection.Passage.Visibility;
import dev.countersign.context.text.Document;
import dev.countersign.context.text.Oddity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Text that commands an assistant. A passage is weighed twice: does it command a reader that is a
 * program, and does it ask for what only that program's user may ask for? Both unmistakable, and
 * nothing that speaks against: proved. Both likely: a question. Most text is neither.
 */
public final class Instructions {
  private static final int REACH = 500;
  private static final int SURE = 3;
  private static final int LIKELY = 2;
  private static final String HIDDEN = "<!--";
  private static final String QUESTION =
      "Is this text meant to command the assistant that reads it?";

  private final Document document;
  private final Surroundings surroundings;

  private Instructions(Document document) {
    this.document = document;
    this.surroundings = Surroundings.of(document.path(), document.text());
  }

  /** Of these a text must have one. */
  public static Set<String> words() {
    Set<String> words = new TreeSet<>(Clues.words());
    words.addAll(Smuggled.words());
    words.add(HIDDEN);
    return words;
  }

  /** The passages, in order; one oddity a passage. */
  public static List<Oddity> judge(Document document) {
    List<Oddity> found = new ArrayList<>();
    Instructions instructions = new Instructions(document);
    for (Passage passage : Passages.of(document)) {
      if (passage.visibility() != Visibility.SAMPLE) {
        instructions.judge(passage).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Oddity> judge(Passage passage) {
    return weigh(passage, passage.text(), passage.isHidden() ? 1 : 0)
        .or(() -> Smuggled.decoded(passage).flatMap(text -> weigh(passage, text, SURE)));
  }

  /**
   * Weighs the clues that stand together.
   *
   * @param bonus what the way of hiding says about direction
   */
  private Optional<Oddity> weigh(Passage passage, String text, int bonus) {
    Clues clues = Clues.of(text);
    if (!clues.mayHave(Clue::isPrivilege)) {
      return Optional.empty();
    }
    List<Hit> direction = new ArrayList<>(clues.hits(Clue::isTelling));
    if (direction.isEmpty() && bonus == 0 && !surroundings.isInstructions()) {
      return Optional.empty();
    }
    List<Hit> privilege = clues.hits(Clue::isPrivilege);
    direction.removeIf(hit -> isObject(text, hit, privilege));
    direction.addAll(clues.hits(Clue::isSupporting));
    if (direction.isEmpty() && bonus < LIKELY && !surroundings.isInstructions()) {
      return Optional.empty();
    }
    return privilege.stream()
        .map(center -> Weight.around(center.start(), REACH, direction, privilege, bonus))
        .max(Comparator.comparingInt(Weight::total))
        .flatMap(weight -> verdict(passage, text, weight));
  }

  /**
   * Whether a prompt is only what is to be shown: what a function returns, as its comment says, is
   * no word to its reader, unless it is the reader's own.
   */
  private static boolean isObject(String text, Hit hit, List<Hit> privilege) {
    return hit.clue() == Clue.PROMPT
        && !text.regionMatches(true, hit.start(), "your", 0, 4)
        && privilege.stream()
            .anyMatch(other ->
                other.clue() == Clue.REVEAL
                    && other.start() <= hit.start()
                    && hit.end() <= other.end());
  }

  private Optional<Oddity> verdict(Passage passage, String text, Weight weight) {
    if (surroundings.isInstructions()) {
      return ofInstructions(passage, weight);
    }
    boolean sure = weight.direction() >= SURE && weight.privilege() >= SURE;
    boolean likely =
        weight.direction() >= LIKELY && weight.privilege() >= LIKELY && weight.total() > SURE + 1;
    boolean quoted = Surroundings.isQuoted(text, weight.start());
    boolean doubtful = surroundings.isAbout() || document.isTrial();
    if (quoted ? !(sure && passage.isHidden()) : !(sure || (likely && !doubtful))) {
      return Optional.empty();
    }
    if (doubtful && !passage.isHidden() && surroundings.isAbout()) {
      return Optional.empty();
    }
    Oddity oddity = oddity(passage, text, weight);
    return Optional.of(sure && !quoted && !doubtful ? oddity : oddity.asked(QUESTION));
  }

  /** That it commands is its purpose; what counts is what it hides and from whom. */
  private Optional<Oddity> ofInstructions(Passage passage, Weight weight) {
    Set<Clue> clues = weight.clues();
    boolean conceals = clues.contains(Clue.CONCEAL);
    boolean steals = clues.contains(Clue.EXFILTRATE);
    boolean dangerous = weight.privilege() >= SURE + LIKELY;
    if (!conceals && !steals && !(passage.isHidden() && weight.privilege() >= SURE)) {
      return Optional.empty();
    }
    boolean secret = passage.isHidden() && weight.direction() >= LIKELY && dangerous;
    if (!(conceals && steals) && !secret && !(conceals && dangerous)) {
      return Optional.empty();
    }
    Oddity oddity = oddity(passage, document.text(), weight);
    return Optional.of((conceals && steals) || secret ? oddity : oddity.asked(QUESTION));
  }

  private Oddity oddity(Passage passage, String text, Weight weight) {
    boolean same = text.length() == passage.text().length();
    int start = passage.start() + (same ? weight.start() : 0);
    int end = passage.start() + (same ? weight.end() : passage.text().length());
    return Oddity.proved(start, Math.max(end, start + 1), words(weight, passage, same));
  }

  private static String words(Weight weight, Passage passage, boolean same) {
    EnumSet<Clue> clues = EnumSet.copyOf(weight.clues());
    String how =
        clues.stream()
            .filter(clue -> !clue.isPrivilege())
            .map(Clue::words)
            .collect(Collectors.joining(", "));
    String what =
        clues.stream().filter(Clue::isPrivilege).map(Clue::words).collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    if (!same) {
      parts.add("it is encoded");
    } else if (passage.isHidden()) {
      parts.add("it stands in a comment that is not shown");
    }
    if (!how.isEmpty()) {
      parts.add("it " + how.replace(", ", ", it "));
    }
    parts.add("it would " + what.replace(", ", " and "));
    String sentence = String.join("; ", parts);
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
