package dev.countersign.bench;

import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.cst.Grammar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * The parse floor: reads the files below a folder on two threads, parses those of the programming
 * languages, and does nothing else. What a scan of them costs is told as a multiple of this
 * program's time.
 *
 * <p>Usage: {@code ParseFloor DIR}.
 */
public final class ParseFloor {
  private static final Map<String, Grammar> GRAMMARS =
      Map.of(
          "java", Grammar.named("java"),
          "python", Grammar.named("python"),
          "javascript", Grammar.named("javascript"),
          "typescript", Grammar.named("typescript"),
          "go", Grammar.named("go"));

  private ParseFloor() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    LongAdder files = new LongAdder();
    LongAdder bytes = new LongAdder();
    LongAdder nodes = new LongAdder();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Corpus.Source source : Corpus.of(Path.of(arguments[0])).sources()) {
        threads.execute(() -> {
          byte[] text = read(source);
          files.increment();
          bytes.add(text.length);
          Grammar grammar = GRAMMARS.get(source.language().id());
          if (grammar != null) {
            nodes.add(grammar.parse(text, ParseLimits.DEFAULT).size());
          }
        });
      }
    }
    System.out.printf("%,d files, %,d bytes, %,d nodes%n", files.sum(), bytes.sum(), nodes.sum());
  }

  private static byte[] read(Corpus.Source source) {
    try {
      return source.read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
