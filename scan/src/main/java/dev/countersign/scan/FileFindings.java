package dev.countersign.scan;

import dev.countersign.rules.Match;
import dev.countersign.rules.Target;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.TestCode;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Refuted;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What of a file's matches is reported. */
final class FileFindings {
  private final RuleBook book;
  private final Kinship kin;

  FileFindings(RuleBook book, Kinship kin) {
    this.book = book;
    this.kin = kin;
  }

  /**
   * The findings of one file.
   *
   * @param known secrets that were found in it before
   * @param texts the text of other files that a trace may go through, by path
   */
  List<Finding> of(
      ScanFile file,
      Target target,
      SourceText text,
      Optional<Language> language,
      List<Match> matches,
      List<Match.Secret> known,
      Function<String, SourceText> texts) {
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Match> told = new SameSecret(book).once(matches, target.source());
    Mask mask = Mask.of(told, matches, known, target.source());
    FindingMaker maker = new FindingMaker(target, text, mask, language, book, texts);
    List<Finding> findings = told.stream().sorted(FindingMaker.ORDER).map(maker::finding).toList();
    if (book.isExplicit()) {
      return findings;
    }
    List<Finding> open = Answered.without(findings, book::isOfChanges);
    return isTest(file, text) ? inTest(open) : open;
  }

  /**
   * One that would be reported, were it not for {@code by}; empty in a test.
   *
   * @param others what else was found in the file
   */
  Optional<Refuted> refuted(
      ScanFile file,
      Target target,
      SourceText text,
      Optional<Language> language,
      Match match,
      Match.Step by,
      List<Match> others,
      Function<String, SourceText> texts) {
    if (isTest(file, text)) {
      return Optional.empty();
    }
    List<Match> all = new ArrayList<>(others);
    all.add(match);
    Mask mask = Mask.of(List.of(match), all, List.of(), target.source());
    FindingMaker maker = new FindingMaker(target, text, mask, language, book, texts);
    return Optional.of(new Refuted(maker.finding(match), maker.step(by)));
  }

  /** Whether only that is reported of a file which harms by being written down. */
  boolean isTest(ScanFile file, SourceText text) {
    return !book.isExplicit()
        && !file.named()
        && (kin.helpsTests(file.path()) || TestCode.covers(file.path(), text.utf8()));
  }

  /** The text as other files' findings may show it. */
  SourceText shown(List<Match> matches, SourceText text) {
    List<Match> told = new SameSecret(book).once(matches, text.utf8());
    return Mask.of(told, matches, List.of(), text.utf8()).over(text);
  }

  private static List<Finding> inTest(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.status() == Status.PROVED)
        .filter(finding -> TestCode.counts(finding.cwe()))
        .toList();
  }
}
