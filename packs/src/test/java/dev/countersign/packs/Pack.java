package dev.countersign.packs;

import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.RuleText;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule of the packs with the files beside it.
 *
 * @param problems what is wrong with the rule files
 */
record Pack(List<Entry> entries, List<Problem> problems, Languages languages) {
  private static final Path FOLDER = folder("packs/src/main/resources/packs");

  /**
   * One rule.
   *
   * @param file its YAML
   * @param fixtures the code that it is tried on
   */
  record Entry(Rule rule, Path file, List<Path> fixtures) {
    /** The file that {@code fixture} becomes once every fix is made. */
    Path fixed(Path fixture) {
      String name = baseName(file);
      String own = fixture.getFileName().toString();
      if (!own.startsWith(name + ".")) {
        return fixture.resolveSibling(own + ".fixed");
      }
      return fixture.resolveSibling(
          fixture.getFileName().toString().replaceFirst(name + "\\.", name + ".fixed."));
    }

    /** The id that the file's place gives. */
    String expectedId() {
      return FOLDER.relativize(file).toString().replace(".yaml", "").replaceAll("[/\\\\]", ".");
    }

    @Override
    public String toString() {
      return rule.id();
    }
  }

  /** A file or folder of the project, from its root or from the module. */
  static Path folder(String name) {
    return Files.exists(Path.of(name)) ? Path.of(name) : Path.of("..").resolve(name);
  }

  static Pack read() {
    Languages languages = Languages.load();
    List<Path> files = list(FOLDER, ".yaml").stream().filter(file -> !isFixture(file)).toList();
    List<RuleText> texts =
        files.stream().map(file -> new RuleText(file.toString(), text(file))).toList();
    List<RuleSet> sets = RuleReader.readAll(texts, languages);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      if (!file.getParent().endsWith("facts")) {
        sets.get(i).rules().forEach(rule -> entries.add(new Entry(rule, file, fixtures(file))));
      }
    }
    List<Problem> problems = sets.stream().flatMap(set -> set.problems().stream()).toList();
    return new Pack(List.copyOf(entries), problems, languages);
  }

  private static List<Path> fixtures(Path file) {
    Path project = file.resolveSibling(baseName(file));
    if (Files.isDirectory(project)) {
      return list(project, "");
    }
    String start = baseName(file) + ".";
    return list(file.resolveSibling("."), "").stream()
        .map(Path::normalize)
        .filter(path -> path.getFileName().toString().startsWith(start))
        .filter(path -> isFixture(path) || !path.toString().endsWith(".yaml"))
        .filter(path -> !path.toString().endsWith(".known"))
        .filter(path -> !path.getFileName().toString().startsWith(start + "fixed."))
        .toList();
  }

  /** Whether a YAML file is one that a rule is tried on. */
  private static boolean isFixture(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".test.") || name.contains(".fixed.");
  }

  private static String baseName(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  static List<Path> list(Path folder, String end) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(end) && Files.isRegularFile(path))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
