package dev.countersign.scan;

import dev.countersign.flow.TaintFile;
import dev.countersign.rules.Match;
import dev.countersign.rules.lazy.Lazy;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.FileResult;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Refuted;
import dev.countersign.scan.near.Family;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file whose result depends on the files that it shares a program with. */
final class Pending {
  private final ScanFile file;
  private final Lazy<SourceText> text;
  private final Language language;
  private final TaintFile taint;
  private final @Nullable FileMatches matches;
  private final FileResult soFar;
  private final FileFindings findings;
  private final Consumer<FileResult> keep;

  /**
   * @param text as findings may show it
   * @param soFar without findings
   * @param keep remembers the final result
   */
  Pending(
      ScanFile file,
      Lazy<SourceText> text,
      Language language,
      TaintFile taint,
      FileMatches matches,
      FileResult soFar,
      FileFindings findings,
      Consumer<FileResult> keep) {
    this.file = file;
    this.text = text;
    this.language = language;
    this.taint = taint;
    this.matches = matches.matches().isEmpty() && !taint.mayHaveFindings() ? null : matches;
    this.soFar = soFar;
    this.findings = findings;
    this.keep = keep;
  }

  /** The file as a part of its program. */
  TaintFile taint() {
    return taint;
  }

  String path() {
    return file.path();
  }

  SourceText text() {
    return text.get();
  }

  /** Files of one family may refer to each other. */
  String family() {
    return Family.of(language);
  }

  /**
   * The final result.
   *
   * @param found where values that were followed through the program arrive in this file
   * @param missed what of it was given up in this file
   * @param texts the text of every file of the program
   * @param whole whether the program was followed to its end
   */
  FileResult finish(
      List<Match> found,
      List<NotChecked> missed,
      Function<String, SourceText> texts,
      boolean whole) {
    List<NotChecked> notChecked =
        Stream.concat(soFar.notChecked().stream(), missed.stream()).toList();
    FileResult result =
        new FileResult(
            soFar.language(),
            soFar.bytes(),
            findings(found, texts),
            soFar.waivers(),
            notChecked,
            soFar.leftOut());
    if (whole) {
      keep.accept(result);
    }
    return result;
  }

  /** What would be found in this file, were it not for {@code by}. */
  Optional<Refuted> refuted(Match match, Match.Step by, Function<String, SourceText> texts) {
    return matches == null
        ? Optional.empty()
        : findings.refuted(
            file,
            matches.code(),
            text.get(),
            Optional.of(language),
            match,
            by,
            matches.matches(),
            texts);
  }

  private List<Finding> findings(List<Match> found, Function<String, SourceText> texts) {
    if (matches == null) {
      return List.of();
    }
    List<Match> all = new ArrayList<>(matches.matches());
    all.addAll(found);
    return all.isEmpty()
        ? List.of()
        : findings.of(
            file, matches.code(), text.get(), Optional.of(language), all, List.of(), texts);
  }
}
