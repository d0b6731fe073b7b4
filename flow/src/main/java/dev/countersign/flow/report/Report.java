package dev.countersign.flow.report;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Taint;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.ir.FunctionIr;
import dev.countersign.flow.ir.Site;
import dev.countersign.flow.ir.SourceFile;
import dev.countersign.flow.match.SinkPoint;
import dev.countersign.flow.match.SourcePoint;
import dev.countersign.flow.program.Program;
import dev.countersign.flow.solve.Findings;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Edit;
import dev.countersign.rules.Fixes;
import dev.countersign.rules.Interpolation;
import dev.countersign.rules.Match;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleMetadata;
import dev.countersign.rules.Target;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.search.Captures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns findings of one rule into matches with a trace in words. */
public final class Report {

  /** Where a match is reported. */
  private record Spot(SourceFile file, int start, int end) {}

  private static final int LONGEST_PROOF = 15;

  private final Rule rule;
  private final boolean atSource;
  private final boolean proving;
  private final boolean sure;
  private final boolean evident;
  private final Optional<String> enters;
  private final Function<SourceFile, Target> targets;
  private final Forerunners forerunners;

  /**
   * Of what a rule found.
   *
   * @param targets gives the files that a way goes through
   * @param program tells what its files import
   * @param forerunners tells what runs before a handler
   */
  public Report(
      Rule rule, Function<SourceFile, Target> targets, Program program, Forerunners forerunners) {
    this.rule = rule;
    this.atSource = "source".equals(rule.options().raw().get("taint_focus_on"));
    this.proving = rule.metadata().confidence() == RuleMetadata.Confidence.HIGH;
    this.sure = rule.options().flag("taint_only_sure_ways", false);
    this.evident =
        !(rule.options().raw().get("taint_known_by_import") instanceof String module)
            || program.imports(Regex.of(module));
    this.enters = rule.metadata().text("enters");
    this.targets = targets;
    this.forerunners = forerunners;
  }

  /**
   * By file and in source order. Of several sources of one sink the first is told, one without
   * doubt before the others; and of those that are proved, the first of each function that brings
   * them there.
   */
  public List<FileMatch> matches(Collection<Findings.Finding> findings) {
    Comparator<Told.Entry> order =
        Comparator.<Told.Entry, String>comparing(entry -> entry.match().path())
            .thenComparingInt(entry -> entry.match().match().start())
            .thenComparingInt(entry -> entry.match().match().end())
            .thenComparingInt(entry -> entry.finding().sink().order())
            .thenComparing(entry -> entry.match().match().question().isPresent())
            .thenComparing(entry -> !isWithinOneFile(entry.finding()))
            .thenComparing(entry -> entry.finding().source().file().path())
            .thenComparingInt(entry -> entry.finding().source().start())
            .thenComparingInt(entry -> entry.finding().match().order());
    Told told = new Told(proving);
    findings.stream()
        .filter(finding -> !sure || isSure(finding))
        .map(this::entry)
        .sorted(order)
        .forEach(told::add);
    return told.matches();
  }

  /** Whether nothing on the way is in doubt. */
  private static boolean isSure(Findings.Finding finding) {
    Trace trace = finding.taint().trace();
    List<Trace.Step> way = trace == null ? List.of() : trace.straight();
    return way.size() < LONGEST_PROOF
        && way.stream().allMatch(step -> Doubts.of(step, finding.sink().rule()).isEmpty());
  }

  private Told.Entry entry(Findings.Finding finding) {
    SourceFile file = spot(finding).file;
    return new Told.Entry(new FileMatch(file.path(), match(finding)), finding, file.text());
  }

  /** By file and in source order: what is asked of the callers of functions, once for each sink. */
  public List<FileMatch> questions(Collection<Findings.Asked> asked) {
    Set<SinkPoint> told = new HashSet<>();
    return asked.stream()
        .sorted(
            Comparator.<Findings.Asked, String>comparing(ask -> ask.sink().file().path())
                .thenComparingInt(ask -> ask.sink().start())
                .thenComparingInt(ask -> ask.sink().end()))
        .filter(ask -> new Header(ask, targets.apply(ask.function().file())).isOpen())
        .filter(ask -> told.add(ask.sink()))
        .map(this::question)
        .toList();
  }

  private FileMatch question(Findings.Asked ask) {
    SinkPoint sink = ask.sink();
    Target target = targets.apply(sink.file());
    SortedMap<String, Capture> captures = Captures.of(target, sink.bindings());
    Header header = new Header(ask, targets.apply(ask.function().file()));
    List<Match.Step> steps = new ArrayList<>();
    steps.add(header.step());
    steps.addAll(steps(ask.taint(), sink));
    Match match =
        new Match(
            rule,
            sink.start(),
            sink.end(),
            captures,
            header.message(),
            Optional.empty(),
            steps,
            Optional.of(header.question()));
    return new FileMatch(sink.file().path(), match);
  }

  /** The finding beside what makes it none, where its way says so. */
  public Optional<Refuted> refuted(Findings.Finding finding) {
    Trace trace = finding.taint().trace();
    return (trace == null ? List.<Trace.Step>of() : trace.steps())
        .stream()
            .filter(step -> (step.note().ends() & finding.sink().rule()) != 0)
            .findFirst()
            .map(step ->
                new Refuted(
                    new FileMatch(spot(finding).file.path(), match(finding)),
                    step(
                        step.site().file(), step.site().start(), step.site().end(), step.words())));
  }

  private static boolean isWithinOneFile(Findings.Finding finding) {
    return finding.source().file().equals(finding.sink().file());
  }

  private Spot spot(Findings.Finding finding) {
    SourcePoint source = finding.source();
    SinkPoint sink = finding.sink();
    return atSource
        ? new Spot(source.file(), source.start(), source.end())
        : new Spot(sink.file(), sink.start(), sink.end());
  }

  private Match match(Findings.Finding finding) {
    Spot spot = spot(finding);
    Target target = targets.apply(spot.file);
    SortedMap<String, Capture> captures = captures(finding);
    Optional<Edit> fix = Fixes.of(rule, Optional.empty(), target, spot.start, spot.end, captures);
    List<Match.Step> steps = steps(finding.taint(), finding.sink());
    Optional<String> doubt = doubt(finding, captures, steps);
    return new Match(
            rule,
            spot.start,
            spot.end,
            captures,
            Interpolation.of(rule.message(), captures),
            fix,
            steps,
            doubt)
        .by(proving && doubt.isEmpty() ? caller(finding) : "");
  }

  /**
   * Who passes the value to the function of the sink; empty where that function has it by itself. A
   * function without a name is called by what enters in it.
   */
  private static String caller(Findings.Finding finding) {
    FunctionIr joint = finding.joint();
    SinkPoint sink = finding.sink();
    Site site = joint.site();
    if (joint.file().equals(sink.file())
        && site != null
        && site.start() <= sink.start()
        && sink.end() <= site.end()) {
      return "";
    }
    SourcePoint source = finding.source();
    String name =
        joint.name().isEmpty() ? source.file().text(source.start(), source.end()) : joint.name();
    return joint.owner() == null ? name : joint.owner().name() + '/' + name;
  }

  /** A way through code that is not here, or too long to be checked by eye, is no proof. */
  private Optional<String> doubt(
      Findings.Finding finding, SortedMap<String, Capture> captures, List<Match.Step> steps) {
    if (!evident) {
      return rule.metadata().question().map(text -> Interpolation.of(text, captures));
    }
    Optional<String> source = finding.source().source().question();
    if (source.isPresent()) {
      return source.map(text -> Interpolation.of(text, captures));
    }
    Optional<String> sink = finding.sink().sink().question();
    if (sink.isPresent()) {
      return sink.map(text -> Interpolation.of(text, captures));
    }
    Trace trace = finding.taint().trace();
    List<Trace.Step> way = trace == null ? List.of() : trace.straight();
    Optional<String> open =
        way.stream()
            .map(step -> Doubts.of(step, finding.sink().rule()))
            .flatMap(Optional::stream)
            .findFirst();
    if (open.isPresent()) {
      return open;
    }
    Optional<String> before = forerunners.ask(finding.joint());
    if (before.isPresent()) {
      return before;
    }
    return steps.size() <= LONGEST_PROOF
        ? Optional.empty()
        : Optional.of(
            "Does anything on this way of %d steps make the value safe?".formatted(steps.size()));
  }

  /** What both bind is the sink's. */
  private SortedMap<String, Capture> captures(Findings.Finding finding) {
    SortedMap<String, Capture> all =
        new TreeMap<>(
            Captures.of(targets.apply(finding.source().file()), finding.match().bindings()));
    if (!isWithinOneFile(finding)) {
      all.replaceAll((name, capture) -> capture.elsewhere());
    }
    all.putAll(Captures.of(targets.apply(finding.sink().file()), finding.sink().bindings()));
    return all;
  }

  private List<Match.Step> steps(Taint taint, SinkPoint sink) {
    List<Match.Step> steps = new ArrayList<>();
    Trace trace = taint.trace();
    if (trace != null) {
      for (Trace.Step step : trace.straight()) {
        if (step.note().concerns(sink.rule())) {
          Site site = step.site();
          steps.add(step(site.file(), site.start(), site.end(), words(step)));
        }
      }
    }
    steps.add(step(sink.file(), sink.start(), sink.end(), "reaches the sink"));
    return steps;
  }

  /** What enters is not always untrusted data. */
  private String words(Trace.Step step) {
    return step.note().kind() == Note.Kind.ENTERS
        ? enters.map(what -> what + ": `" + step.site().text() + "`").orElseGet(step::words)
        : step.words();
  }

  private static Match.Step step(SourceFile file, int start, int end, String note) {
    return new Match.Step(file.path(), start, end, note);
  }
}
