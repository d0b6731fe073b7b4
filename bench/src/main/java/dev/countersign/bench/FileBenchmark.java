package dev.countersign.bench;

import static java.util.Objects.requireNonNull;

import dev.countersign.rules.match.Budget;
import dev.countersign.rules.match.CodeUnit;
import dev.countersign.rules.match.MatchOptions;
import dev.countersign.rules.match.PatternMatch;
import dev.countersign.rules.match.PatternMatcher;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.cst.Cst;
import dev.countersign.syntax.cst.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one Java file costs: to parse, to parse and lower, and to match a pattern on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FileBenchmark {
  /** The file, relative to the working directory. */
  @Param("syntax/src/main/java/dev/countersign/syntax/Ast.java")
  public String file = "";

  private @Nullable Prepared prepared;

  /** Reads the file once. */
  @Setup
  public void prepare() throws IOException {
    Language language = Languages.load().named("java").orElseThrow();
    byte[] source = Files.readAllBytes(Path.of(file));
    prepared =
        new Prepared(
            Grammar.named("java"),
            language,
            source,
            new CodeUnit(language, language.parse(source, ParseLimits.DEFAULT)),
            PatternMatcher.of(language.pattern("visitor.accept($X)"), MatchOptions.DEFAULT));
  }

  /** Bytes to the concrete tree. */
  @Benchmark
  public Cst parse() {
    return prepared().grammar.parse(prepared().source, ParseLimits.DEFAULT);
  }

  /** Bytes to the typed tree. */
  @Benchmark
  public Tree parseAndLower() {
    return prepared().language.parse(prepared().source, ParseLimits.DEFAULT);
  }

  /** One pattern on the typed tree, with names and constants already known. */
  @Benchmark
  public List<PatternMatch> match() {
    return prepared().pattern.findAll(prepared().unit, Budget.unlimited());
  }

  private Prepared prepared() {
    return requireNonNull(prepared);
  }

  private record Prepared(
      Grammar grammar, Language language, byte[] source, CodeUnit unit, PatternMatcher pattern) {}
}
