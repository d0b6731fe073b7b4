package dev.countersign.secrets;

import dev.countersign.rules.Inspection;
import dev.countersign.rules.Match;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.SourceText;
import dev.countersign.rules.Target;
import dev.countersign.rules.literal.Keywords;
import dev.countersign.rules.regex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds keys of several forms. */
final class FormatInspection implements Inspection {
  private static final int LONGEST = 8192;

  private final List<Format> ofWord = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Keywords keywords;

  /** Whether a checksum may prove a key, wherever it stands. */
  private final boolean provable;

  FormatInspection(List<Format> formats) {
    for (Format format : formats) {
      for (String word : format.words()) {
        words.add(word);
        ofWord.add(format);
      }
    }
    this.keywords = new Keywords(words);
    this.provable = formats.stream().anyMatch(format -> format.check().isChecksum());
  }

  @Override
  public Prefilter prefilter() {
    return new Prefilter(List.of(Set.copyOf(words)));
  }

  @Override
  public List<Match> inspect(Rule rule, Target target) {
    Surroundings surroundings = Surroundings.of(target);
    if (surroundings == Surroundings.GENERATED
        || (surroundings == Surroundings.TEST && !provable)) {
      return List.of();
    }
    Sightings found = new Sightings();
    keywords.find(
        target.source(),
        (word, at) -> {
          SourceText text = target.text();
          int start = text.toCharacter(at);
          sighting(text.text(), ofWord.get(word), words.get(word), start, surroundings)
              .ifPresent(found::add);
        });
    return found.matches(rule, target, surroundings);
  }

  private static Optional<Sighting> sighting(
      String text, Format format, String word, int start, Surroundings surroundings) {
    return switch (format.anchor()) {
      case STARTS ->
          text.startsWith(word, start)
              ? formed(text, format, word, start, surroundings)
              : Optional.empty();
      case HOLDS ->
          text.startsWith(word, start)
              ? formed(text, format, "", startOfRun(text, start), surroundings)
              : Optional.empty();
      case NAMED -> assigned(text, format, start, start + word.length(), surroundings);
    };
  }

  private static int startOfRun(String text, int from) {
    int start = from;
    while (start > 0 && from - start < LONGEST && inRun(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean inRun(char c) {
    return Character.isLetterOrDigit(c) || "_-.~+/".indexOf(c) >= 0;
  }

  private static Optional<Sighting> formed(
      String text, Format format, String word, int start, Surroundings surroundings) {
    if (!Edges.begins(text, start)) {
      return Optional.empty();
    }
    String rest = text.substring(start, Math.min(text.length(), start + LONGEST));
    return format
        .form()
        .findAtStart(rest)
        .filter(hit -> Edges.ends(text, start + hit.end()))
        .flatMap(hit -> judged(rest, format, word.length(), start, span(hit), surroundings));
  }

  private static Hit.Span span(Hit hit) {
    return hit.groups().isEmpty() || hit.groups().getFirst().start() < 0
        ? new Hit.Span(hit.start(), hit.end())
        : hit.groups().getFirst();
  }

  private static Optional<Sighting> judged(
      String rest, Format format, int prefix, int start, Hit.Span span, Surroundings surroundings) {
    String key = rest.substring(span.start(), span.end());
    int open = span.start() == 0 ? prefix : 0;
    if (!isReal(key, open, surroundings)) {
      return Optional.empty();
    }
    boolean holds = format.check().holds(key);
    boolean sure = holds && format.doubt().isEmpty();
    Proof proof = sure ? format.check().proof(key) : Proof.PLAUSIBLE;
    String reason =
        holds ? format.doubt().orElse(format.check().praise(key)) : format.check().doubt();
    return Optional.of(
        new Sighting(format.kind(), start + span.start(), start + span.end(), open, proof, reason));
  }

  private static Optional<Sighting> assigned(
      String text, Format format, int start, int end, Surroundings surroundings) {
    return Assignment.around(text, start, end, surroundings == Surroundings.CODE)
        .filter(
            given -> surroundings == Surroundings.OUTGOING || CredentialName.mayBe(given.name()))
        .filter(given -> fits(format, given.value()))
        .filter(given -> isReal(given.value(), format.open(given.value()), surroundings))
        .map(given ->
            new Sighting(
                format.kind(),
                given.start(),
                given.end(),
                format.open(given.value()),
                Proof.IN_PLACE,
                "The name says whose key it is, and the value has its form."));
  }

  /** Whether nobody made it up, as far as one sees. */
  private static boolean isReal(String key, int open, Surroundings surroundings) {
    String body = key.substring(Math.min(open, key.length()));
    return surroundings == Surroundings.OUTGOING
        ? !Looks.template(body)
        : !Looks.placeholder(body) && Looks.mixed(body) && !Known.example(key);
  }

  private static boolean fits(Format format, String value) {
    return format.form().findAtStart(value).filter(hit -> hit.end() == value.length()).isPresent();
  }
}
