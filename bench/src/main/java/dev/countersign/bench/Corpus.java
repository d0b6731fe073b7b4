package dev.countersign.bench;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files below a folder, in the order of their paths. */
record Corpus(List<Source> sources) {
  /** One file, not yet read. */
  record Source(Path path, Language language) {
    byte[] read() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  static Corpus of(Path root) throws IOException {
    Languages languages = Languages.load();
    try (Stream<Path> files = Files.walk(root)) {
      return new Corpus(
          files
              .filter(Files::isRegularFile)
              .sorted()
              .flatMap(file -> source(file, languages).stream())
              .toList());
    }
  }

  private static List<Source> source(Path file, Languages languages) {
    return languages
        .ofFile(file.getFileName().toString())
        .map(language -> List.of(new Source(file, language)))
        .orElse(List.of());
  }
}
