package dev.countersign.scan;

import dev.countersign.rules.Capture;
import dev.countersign.rules.Edit;
import dev.countersign.rules.Interpolation;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleMetadata;
import dev.countersign.rules.Target;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Fix;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.TraceStep;
import dev.countersign.scan.text.Position;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimitException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the matches of one file into findings. */
final class FindingMaker {
  /** In this order matches must come, so that equal ones are numbered by their place. */
  static final Comparator<Match> ORDER =
      Comparator.comparingInt(Match::start)
          .thenComparingInt(Match::end)
          .thenComparing(match -> match.rule().id())
          .thenComparing(Match::message);

  private final String path;
  private final byte[] source;
  private final SourceText text;
  private final Mask mask;
  private final Function<String, SourceText> texts;
  private final RuleBook book;
  private final Fingerprints fingerprints;

  /**
   * @param text that of the file
   * @param mask its secrets
   * @param texts those of other files that a trace may go through, by path
   */
  FindingMaker(
      Target target,
      SourceText text,
      Mask mask,
      Optional<Language> language,
      RuleBook book,
      Function<String, SourceText> texts) {
    this.path = target.path();
    this.source = target.source();
    this.text = mask.over(text);
    this.mask = mask;
    this.texts = texts;
    this.book = book;
    List<String> comments = language.map(Language::lineComments).orElse(List.of());
    this.fingerprints = new Fingerprints(program(target), comments);
  }

  /** A file that is too much to parse has findings of rules for text all the same. */
  private static @Nullable Ast program(Target target) {
    try {
      return target.code().<Ast>map(code -> code.tree().program()).orElse(null);
    } catch (ParseLimitException e) {
      return null;
    }
  }

  Finding finding(Match match) {
    Rule rule = match.rule();
    RuleMetadata metadata = rule.metadata();
    Status status = book.statusOf(match);
    String matched =
        slice(match.start(), match.end()) + mask.trace(match.start(), match.end()) + match.caller();
    return new Finding(
        rule.id(),
        status,
        rule.severity(),
        metadata.title().orElse(rule.id()),
        line(match.message()),
        location(path, match.start(), match.end()),
        metadata.cwe(),
        metadata.owasp(),
        fingerprints.of(rule.id(), matched, match.start(), match.end()),
        texts(match.captures()),
        match.trace().stream().map(this::step).toList(),
        status == Status.QUESTION
            ? match.question().map(this::line).or(() -> metadata.question().map(of(match)))
            : Optional.empty(),
        match.fix().filter(edit -> !ScanFile.isNotebook(path)).map(this::fix),
        metadata.why().map(of(match)),
        metadata.how().map(of(match)),
        Mask.secrets(match, source).toList());
  }

  /** Puts into a text of the rule what the match binds; the rule's own words are never cut. */
  private UnaryOperator<String> of(Match match) {
    return words -> {
      String told = Interpolation.of(words, match.captures());
      return told.equals(words) ? words : line(told);
    };
  }

  private String line(String text) {
    return Quotes.oneLine(mask.over(text));
  }

  /** A step as reports show it. */
  TraceStep step(Match.Step step) {
    return new TraceStep(location(step.path(), step.start(), step.end()), mask.over(step.note()));
  }

  private Location location(String where, int start, int end) {
    SourceText source = where.equals(path) ? text : mask.overOther(texts.apply(where));
    Position from = source.position(start);
    Position to = source.position(Math.max(start, end));
    int last = Math.min(to.line(), from.line() + Location.MAX_LINES - 1);
    return new Location(where, from, to, source.lines(from.line(), last));
  }

  private Fix fix(Edit edit) {
    Position from = text.position(edit.start());
    Position to = text.position(edit.end());
    int lineStart = lineStart(edit.start());
    int lineEnd = lineEnd(edit.end());
    String before = slice(lineStart, lineEnd);
    String after = slice(lineStart, edit.start()) + edit.text() + slice(edit.end(), lineEnd);
    String diff = "@@ -" + from.line() + " @@\n" + prefixed("-", before) + prefixed("+", after);
    boolean showable = mask.over(edit.text()).equals(edit.text());
    return new Fix(from, to, edit.text(), mask.over(diff), showable);
  }

  private static String prefixed(String sign, String lines) {
    StringBuilder diff = new StringBuilder();
    lines.lines().forEach(line -> diff.append(sign).append(line).append('\n'));
    return diff.toString();
  }

  private int lineStart(int offset) {
    int at = offset;
    while (at > 0 && text.utf8()[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private int lineEnd(int offset) {
    int at = offset;
    while (at < text.utf8().length && text.utf8()[at] != '\n') {
      at++;
    }
    return at;
  }

  private String slice(int start, int end) {
    return new String(text.utf8(), start, Math.max(0, end - start), StandardCharsets.UTF_8);
  }

  private SortedMap<String, String> texts(SortedMap<String, Capture> captures) {
    SortedMap<String, String> texts = new TreeMap<>();
    captures.forEach((name, capture) -> texts.put(name, mask.over(capture.text())));
    return texts;
  }
}
