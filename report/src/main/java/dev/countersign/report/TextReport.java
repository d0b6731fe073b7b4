package dev.countersign.report;

import dev.countersign.gate.Judgement;
import dev.countersign.gate.Judgement.Waived;
import dev.countersign.gate.Policy;
import dev.countersign.gate.Verdict;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Refuted;
import dev.countersign.scan.finding.Status;
import dev.countersign.scan.finding.TraceStep;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Writes the report for people: what is wrong, where, why, how to mend it, and one line to act on.
 */
public final class TextReport implements ReportFormat {
  private static final int INDENT = 8;
  private static final int PLACE = 24;
  private static final int FEW = 5;
  private static final int PLACES = 20;
  private static final int WIDTH = 100;

  /** What no shell reads as anything else. */
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,-]+");

  private final int width;
  private final boolean bounded;
  private final Style style;
  private final Detail detail;
  private final Policy policy;

  /** Whether everything that was not checked is listed. */
  public enum Detail {
    FEW_NOT_CHECKED,
    ALL_NOT_CHECKED
  }

  /**
   * @param columns cells of the terminal, in which every line then fits; empty where none is known
   * @param coloured whether escape sequences may be used
   * @param detail what to list
   * @param policy decides which findings are shown as blocking
   */
  public TextReport(OptionalInt columns, boolean coloured, Detail detail, Policy policy) {
    this.width = Math.clamp(columns.orElse(WIDTH), 40, 160);
    this.bounded = columns.isPresent();
    this.style = coloured ? Style.COLOURED : Style.PLAIN;
    this.detail = detail;
    this.policy = policy;
  }

  @Override
  public String render(CheckReport report) {
    List<String> lines = new ArrayList<>();
    List<Finding> open =
        report.judgement().open().stream()
            .sorted(Comparator.comparing(policy::verdictOf).reversed())
            .toList();
    Alike.of(open).forEach(alike -> findings(alike, report.from(), lines));
    refuted(report.scan().refuted(), lines);
    waivers(report.judgement(), lines);
    notChecked(report.scan().notChecked(), lines);
    report.skipped().forEach(problem -> line("", "rule not used: " + problem, lines));
    List<String> summary = bounded ? Wrap.lines(counts(report), width) : List.of(counts(report));
    String verdict = report.judgement().verdict().name();
    lines.add(
        verdict(report.judgement().verdict()) + summary.getFirst().substring(verdict.length()));
    lines.addAll(summary.subList(1, summary.size()));
    return String.join("\n", lines) + "\n";
  }

  /** The first in full; where the same is asked again, the places. */
  private void findings(Alike alike, Path from, List<String> lines) {
    finding(alike.first(), from, lines);
    if (alike.areWays()) {
      String more = count(alike.others().size(), "more way");
      entry("also", more + " here, from " + alike.places(PLACES), lines);
    } else if (!alike.others().isEmpty()) {
      entry("also", alike.places(PLACES), lines);
    }
    lines.add("");
  }

  private void finding(Finding finding, Path from, List<String> lines) {
    boolean blocks = policy.verdictOf(finding) == Verdict.BLOCK;
    String place =
        Cells.safe(
            finding.path()
                + ":"
                + finding.location().start().line()
                + ":"
                + finding.location().start().column());
    String headline = finding.question().orElse(finding.title());
    String tag = blocks ? style.red(" BLOCK ") : style.yellow(" ASK   ");
    String facts = String.join("  ", facts(finding));
    int room = width - INDENT - Cells.width(facts) - 2;
    String paddedPlace = place + " ".repeat(Math.max(2, PLACE - Cells.width(place)));
    boolean beside = Cells.width(paddedPlace) + Cells.width(headline) <= room;
    String shown = beside ? headline : "";
    int gap = room + 2 - Cells.width(paddedPlace + shown);
    if (bounded && gap < 0) {
      lines.add(tag + " " + style.cyan(place));
      lines.add(indent(0) + style.dim(facts));
    } else {
      String space = " ".repeat(Math.max(2, gap));
      lines.add(tag + " " + style.cyan(paddedPlace) + style.bold(shown) + space + style.dim(facts));
    }
    if (!beside) {
      Wrap.lines(headline, width - INDENT).forEach(line -> lines.add(indent(0) + style.bold(line)));
    }
    paragraph(finding.message(), lines);
    lines.add("");
    Excerpt.of(finding, width - INDENT, bounded, style)
        .forEach(line -> lines.add(indent(0) + line));
    finding.why().ifPresent(why -> entry("why", why, lines));
    finding.how().ifPresent(how -> entry("do", how, lines));
    if (finding.fix().isPresent()) {
      entry("fix", "countersign fix " + argument(finding, from), lines);
    }
    entry("rule", "countersign rules show " + finding.rule(), lines);
  }

  /** Where a finding is, as a shell takes it where the command runs. */
  private static String argument(Finding finding, Path from) {
    String path = from.resolve(finding.path()).toString().replace(File.separatorChar, '/');
    String named = path.startsWith("-") ? "./" + path : path;
    String place = named + ":" + finding.location().start().line();
    return PLAIN.matcher(place).matches() ? place : "'" + place.replace("'", "'\\''") + "'";
  }

  private static List<String> facts(Finding finding) {
    List<String> facts = new ArrayList<>();
    if (finding.status() == Status.PROVED) {
      facts.add("proved");
    }
    facts.add(finding.severity().label());
    facts.addAll(finding.cwe().stream().limit(2).toList());
    return facts;
  }

  private void paragraph(String text, List<String> lines) {
    Wrap.lines(text, width - INDENT).forEach(line -> lines.add(indent(0) + line));
  }

  private void entry(String name, String text, List<String> lines) {
    List<String> wrapped = Wrap.lines(text, width - INDENT - 6);
    lines.add(indent(0) + style.dim(String.format("%-6s", name)) + wrapped.getFirst());
    wrapped.stream().skip(1).forEach(line -> lines.add(indent(6) + line));
  }

  private static String indent(int more) {
    return " ".repeat(INDENT + more);
  }

  /** One line each: the place, what it is not, and why. */
  private void refuted(List<Refuted> all, List<String> lines) {
    for (Refuted one : all) {
      Finding finding = one.finding();
      String place = finding.path() + ":" + finding.location().start().line();
      String by = one.by().location().path() + ":" + one.by().location().start().line();
      String where = by.equals(place) ? "" : ", " + by;
      String what = " is no finding: " + one.by().note() + where;
      line(style.green(" SAFE   "), place + "  " + finding.title() + what, lines);
    }
    if (!all.isEmpty()) {
      lines.add("");
    }
  }

  private void waivers(Judgement judgement, List<String> lines) {
    for (Waived waived : judgement.waived()) {
      Finding finding = waived.finding();
      String place = finding.path() + ":" + finding.location().start().line();
      String reason = finding.rule() + "  " + waived.waiver().reason();
      line(style.dim(" waived "), place + "  " + reason, lines);
    }
    judgement
        .unreasoned()
        .forEach(waiver ->
            line(
                style.yellow(" note   "),
                waiver.path()
                    + ":"
                    + waiver.line()
                    + "  'countersign: allow' has no effect without a reason; write: allow "
                    + waiver.rule()
                    + " -- why",
                lines));
  }

  private void notChecked(List<NotChecked> all, List<String> lines) {
    int shown = detail == Detail.ALL_NOT_CHECKED ? all.size() : Math.min(FEW, all.size());
    all.stream()
        .limit(shown)
        .forEach(one -> line("", "not checked: " + one.path() + ": " + one.reason(), lines));
  }

  /** A line of its own, with what continues it under its first word. */
  private void line(String tag, String text, List<String> lines) {
    if (!bounded) {
      lines.add(tag + Cells.safe(text));
      return;
    }
    List<String> wrapped = Wrap.lines(text.replaceAll("\\R", " "), width - INDENT);
    lines.add(tag + wrapped.getFirst());
    wrapped.stream().skip(1).forEach(line -> lines.add(indent(0) + line));
  }

  /** The verdict and how much of what there is, without colours. */
  public static String summary(CheckReport report) {
    return counts(report, Detail.ALL_NOT_CHECKED);
  }

  private String counts(CheckReport report) {
    return counts(report, detail);
  }

  private static String counts(CheckReport report, Detail detail) {
    Judgement judgement = report.judgement();
    long proved = judgement.open().stream().filter(f -> f.status() == Status.PROVED).count();
    long questions = judgement.open().size() - proved;
    StringBuilder line = new StringBuilder(judgement.verdict().name()).append(": ");
    line.append(proved).append(" proved, ").append(count(questions, "question")).append(", ");
    line.append(judgement.waived().size()).append(" waived. ");
    if (judgement.known() > 0) {
      line.append(judgement.known()).append(" known from before. ");
    }
    line.append(count(report.scan().files(), "file")).append(leftOut(report)).append(", ");
    line.append(count(report.rules().size(), "rule"))
        .append(", ")
        .append(seconds(report.took()))
        .append('.');
    int notChecked = report.scan().notChecked().size();
    if (notChecked > 0) {
      line.append(" Not checked: ").append(notChecked);
      line.append(
          notChecked > FEW && detail == Detail.FEW_NOT_CHECKED
              ? " (countersign check --show not-checked)"
              : "");
    }
    return line.toString();
  }

  private static String leftOut(CheckReport report) {
    Map<?, Integer> leftOut = report.scan().leftOut();
    int count = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    return count == 0 ? "" : " (" + count + " left out)";
  }

  private String verdict(Verdict verdict) {
    return switch (verdict) {
      case BLOCK -> style.red("BLOCK");
      case COUNTERSIGN -> style.yellow("COUNTERSIGN");
      case PASS -> style.green("PASS");
    };
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }

  /** The steps of a trace in words, for formats without excerpts. */
  static String inWords(TraceStep step) {
    return step.location().path() + ":" + step.location().start().line() + " " + step.note();
  }
}
