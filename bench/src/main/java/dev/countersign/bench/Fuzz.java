package dev.countersign.bench;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.BudgetException;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.scan.Journal;
import dev.countersign.scan.Limits;
import dev.countersign.scan.Progress;
import dev.countersign.scan.Scanner;
import dev.countersign.scan.Surroundings;
import dev.countersign.scan.book.Packs;
import dev.countersign.scan.book.RuleBook;
import dev.countersign.scan.book.RuleFiles;
import dev.countersign.scan.cache.ResultCache;
import dev.countersign.scan.files.FileKinds;
import dev.countersign.scan.files.NotChecked;
import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.Targets;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Spoils the files below folders, reads what comes of it, and checks some of it with all rules.
 * What fails or is slow stays in a folder; so does the file that was being read when the process
 * ended.
 *
 * <p>Usage: {@code Fuzz SECONDS KEEP SEED LANGUAGES DIR...}, with seconds of processor time for
 * each language.
 */
public final class Fuzz {
  private static final int LARGEST = 60_000;
  private static final int CHECK_EVERY = 10;
  private static final long STEPS = 10_000_000;
  private static final Duration SLOW = Duration.ofSeconds(5);

  private final Path keep;
  private final Random random;
  private final Scanner scanner;
  private String pattern = "";

  private Fuzz(Path keep, long seed) {
    this.keep = keep;
    this.random = new Random(seed);
    this.scanner = scanner();
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    Path keep = Files.createDirectories(Path.of(arguments[1]));
    Fuzz fuzz = new Fuzz(keep, Long.parseLong(arguments[2]));
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[0]));
    Map<String, List<Corpus.Source>> sources = new TreeMap<>();
    for (String folder : List.of(arguments).subList(4, arguments.length)) {
      Corpus.of(Path.of(folder)).sources().stream()
          .filter(source -> source.path().toFile().length() < LARGEST)
          .forEach(source ->
              sources.computeIfAbsent(source.language().id(), id -> new ArrayList<>()).add(source));
    }
    for (String language : arguments[3].split(",", -1)) {
      System.out.println(fuzz.run(sources.getOrDefault(language, List.of()), time));
    }
  }

  /** What came of one language. */
  private static final class Tally {
    private int inputs;
    private int checked;
    private int patterns;
    private int unread;
    private int exhausted;
    private int limited;
    private int failed;
    private int late;
    private long nodes;
    private long others;
    private Duration slowest = Duration.ZERO;

    String line(String language) {
      return "%s: %,d inputs, %,d checked with all rules, %,d patterns matched (%,d ended by their budget, %,d cannot be read), %d beyond a limit, %d failed, %d slow, slowest %d ms, %.3f %% other"
          .formatted(
              language,
              inputs,
              checked,
              patterns,
              exhausted,
              unread,
              limited,
              failed,
              late,
              slowest.toMillis(),
              100.0 * others / Math.max(1, nodes));
    }
  }

  private String run(List<Corpus.Source> sources, Duration time) throws IOException {
    if (sources.isEmpty()) {
      return "nothing to spoil";
    }
    Language language = sources.getFirst().language();
    Tally tally = new Tally();
    Duration end = busy().plus(time);
    while (busy().compareTo(end) < 0) {
      byte[] input = input(any(sources), any(sources));
      Path file = keep.resolve("now-" + any(sources).path().getFileName());
      Files.write(file, input);
      attempt(language, file, input, tally);
      Files.delete(file);
    }
    return tally.line(language.id());
  }

  /** Half of the inputs are nearly right, half are sound and senseless. */
  private byte[] input(Corpus.Source source, Corpus.Source other) throws IOException {
    if (random.nextBoolean()) {
      return new Spoiler(random).spoil(source.read(), other.read());
    }
    try {
      return new Grafter(random)
          .graft(
              source.language().parse(source.read(), ParseLimits.DEFAULT),
              other.language().parse(other.read(), ParseLimits.DEFAULT));
    } catch (ParseLimitException e) {
      return source.read();
    }
  }

  /** Processor time of this process: what else runs on the machine does not make an input slow. */
  private static Duration busy() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private Corpus.Source any(List<Corpus.Source> sources) {
    return sources.get(random.nextInt(sources.size()));
  }

  private void attempt(Language language, Path file, byte[] input, Tally tally) throws IOException {
    tally.inputs++;
    pattern = "";
    Duration start = busy();
    try {
      Tree tree = language.parse(input, ParseLimits.DEFAULT);
      count(tree.program(), tally);
      match(language, tree, tally);
    } catch (ParseLimitException e) {
      tally.limited++;
    } catch (BudgetException e) {
      tally.exhausted++;
    } catch (RuntimeException | StackOverflowError e) {
      fail(file, input, "parse: " + e + at(e), tally);
    }
    Duration matched = busy();
    if (tally.inputs % CHECK_EVERY == 0) {
      check(file, input, tally);
    }
    Duration took = busy().minus(start);
    if (took.compareTo(SLOW) > 0) {
      tally.late++;
      Duration before = matched.minus(start);
      keep(
          file,
          input,
          "slow: %d ms, %d of them with the pattern %s"
              .formatted(took.toMillis(), before.toMillis(), pattern));
    }
    tally.slowest = took.compareTo(tally.slowest) > 0 ? took : tally.slowest;
  }

  /** Looks for a piece of the tree, with holes in it. */
  private void match(Language language, Tree tree, Tally tally) {
    pattern = new Grafter(random).pattern(tree);
    try {
      PatternMatcher matcher = PatternMatcher.of(language.pattern(pattern), MatchOptions.DEFAULT);
      tally.patterns++;
      matcher.findAll(new CodeUnit(language, tree), new Budget(STEPS, () -> false));
    } catch (PatternSyntaxException e) {
      tally.unread++;
    } catch (BudgetException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException("pattern " + pattern + ": " + e + at(e), e);
    }
  }

  private static String at(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.countersign"))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }

  private static void count(Ast node, Tally tally) {
    tally.nodes++;
    if (node.start() > node.end()) {
      throw new IllegalStateException(
          node.nodeKind() + " ends at " + node.end() + " before its start at " + node.start());
    }
    if (node instanceof Ast.Other other && !other.kind().equals("ERROR")) {
      tally.others++;
    }
    node.forEachChild(child -> count(child, tally));
  }

  private void check(Path file, byte[] input, Tally tally) throws IOException {
    tally.checked++;
    String name = file.getFileName().toString().substring("now-".length());
    ScanFile target = new ScanFile("src/" + name, input.length, true, () -> input);
    List<NotChecked> missed =
        scanner.scan(new Targets(Path.of("."), List.of(target), Map.of(), List.of())).notChecked();
    for (NotChecked one : missed) {
      if (one.reason().contains("internal error") || one.reason().contains("failed")) {
        fail(file, input, "check: " + one.reason(), tally);
      }
    }
  }

  private void fail(Path file, byte[] input, String what, Tally tally) throws IOException {
    tally.failed++;
    keep(file, input, what);
  }

  private void keep(Path file, byte[] input, String what) throws IOException {
    String name = file.getFileName().toString().substring("now-".length());
    Path kept = keep.resolve(Integer.toHexString(random.nextInt()) + "-" + name);
    Files.write(kept, input);
    System.out.println(kept + ": " + what);
  }

  private static Scanner scanner() {
    Languages languages = Languages.load();
    RuleFiles rules = RuleFiles.read(Packs.all(), languages);
    return new Scanner(
        new RuleBook(rules.rules(), false, rules.hash()),
        new FileKinds(languages),
        Limits.DEFAULT,
        1,
        ResultCache.none(),
        Journal.none(),
        Set.of(),
        Progress.silent(),
        Surroundings.NONE,
        false);
  }
}
