package dev.countersign.secrets;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.SourceText;
import dev.countersign.rules.Target;
import java.util.Map;
import java.util.Optional;

/**
 * A secret in a file.
 *
 * @param kind "GitHub personal access token"
 * @param start of its first character
 * @param end after its last character
 * @param open how many characters of it tell only what kind it is
 * @param reason why it is taken for one, a sentence
 */
record Sighting(String kind, int start, int end, int open, Proof proof, String reason) {
  private static final int SHOWN = 4;

  /** The match that is reported; nothing where such a value is expected to be made up. */
  Optional<Match> match(Rule rule, Target target, Surroundings surroundings) {
    return switch (surroundings) {
      case CODE, SETTINGS ->
          Optional.of(isSure(target) ? of(rule, target).proved() : asked(rule, target));
      case TEMPLATE ->
          switch (proof) {
            case CHECKSUM, STRUCTURE -> Optional.of(of(rule, target).proved());
            case IN_PLACE -> Optional.of(asked(rule, target));
            case PLAUSIBLE -> Optional.empty();
          };
      case DOCUMENT ->
          switch (proof) {
            case CHECKSUM -> Optional.of(of(rule, target).proved());
            case STRUCTURE -> Optional.of(asked(rule, target));
            case IN_PLACE, PLAUSIBLE -> Optional.empty();
          };
      case TEST ->
          proof == Proof.CHECKSUM ? Optional.of(of(rule, target).proved()) : Optional.empty();
      case OUTGOING -> Optional.of(of(rule, target, open).asked());
      case GENERATED -> Optional.empty();
    };
  }

  /** The same where it is not certain that the value lets anybody in. */
  Sighting plausible() {
    return new Sighting(kind, start, end, open, Proof.PLAUSIBLE, reason);
  }

  /** A remark may keep a value that was in use, and may as well give an example. */
  private boolean isSure(Target target) {
    return switch (proof) {
      case CHECKSUM -> true;
      case STRUCTURE, IN_PLACE -> !Remarks.covers(target.text().text(), start);
      case PLAUSIBLE -> false;
    };
  }

  private Match asked(Rule rule, Target target) {
    return of(rule, target).asked();
  }

  private Match of(Rule rule, Target target) {
    return of(rule, target, shown());
  }

  private Match of(Rule rule, Target target, int shown) {
    SourceText text = target.text();
    int from = text.toByte(start);
    int to = text.toByte(end);
    Map<String, Capture> captures =
        Map.of(
            "$KIND", new Capture(kind, from, to, Optional.empty()),
            "$SECRET", new Capture(abridged(text.text()), from, to, Optional.empty()),
            "$REASON", new Capture(reason, from, to, Optional.empty()));
    return Match.of(rule, from, to, captures)
        .hiding(new Match.Secret(from, to, text.toByte(start + shown) - from));
  }

  /** The first characters and the length: enough to find it again, too little to use it. */
  private String abridged(String text) {
    String head = text.substring(start, start + shown()).replaceAll("\\s+", " ");
    return head + "\u2026 (" + (end - start) + " characters)";
  }

  private int shown() {
    int length = end - start;
    return Math.min(Math.max(open, Math.min(SHOWN, length / 6)), length / 2);
  }
}
