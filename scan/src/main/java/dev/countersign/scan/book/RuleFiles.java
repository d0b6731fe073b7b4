package dev.countersign.scan.book;

import dev.countersign.rules.Problem;
import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleSet;
import dev.countersign.rules.RuleText;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.scan.text.Sha256;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules read from files, with what was wrong.
 *
 * @param rules each id once
 * @param problems what was wrong with the files
 * @param hash names the exact text of all files
 */
public record RuleFiles(List<Rule> rules, List<Problem> problems, String hash) {
  /** A file of rules: the name for messages, and the text. */
  public record Source(String name, String text) {}

  /**
   * Reads rule files, folders and packs; a file, or a folder that has any, goes before a pack of
   * the same name.
   *
   * @throws IOException when one does not exist, cannot be read or has no rules; the message is for
   *     people
   */
  public static List<Source> sources(Path workingFolder, List<String> names) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      sources.addAll(named(workingFolder.resolve(name), name));
    }
    return sources;
  }

  private static List<Source> named(Path path, String name) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (!folder && Files.exists(path)) {
      return List.of(new Source(name, text(path, name)));
    }
    List<Source> own = folder ? folder(path) : List.of();
    List<Source> found = own.isEmpty() ? Packs.named(name) : own;
    if (found.isEmpty()) {
      throw new IOException(
          folder
              ? "the folder '" + name + "' has no rule files (*.yaml)"
              : "there is no rule file or pack '" + name + "'");
    }
    return found;
  }

  private static List<Source> folder(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path file : yamlIn(folder)) {
      sources.add(new Source(file.toString(), text(file, file.toString())));
    }
    return sources;
  }

  private static String text(Path file, String name) throws IOException {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IOException("the rule file '" + name + "' cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Path> yamlIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(RuleFiles::isYaml).sorted().toList();
    }
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !name.contains(".test.")
        && !name.contains(".fixed.");
  }

  /** What a rule must contain to use a model. */
  private static final String USE = "use:";

  /**
   * Reads rules, which may use the models of the packs; of two with the same id the first counts.
   */
  public static RuleFiles read(List<Source> named, Languages languages) {
    Set<Source> sources = new LinkedHashSet<>(named);
    if (named.stream().anyMatch(source -> source.text().contains(USE))) {
      sources.addAll(Packs.models());
    }
    List<Rule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    MessageDigest hash = Sha256.digest();
    for (Source source : sources) {
      hash.update((source.name() + '\0' + source.text() + '\0').getBytes(StandardCharsets.UTF_8));
    }
    for (RuleSet set : RuleReader.readAll(texts(sources), languages)) {
      problems.addAll(set.problems());
      for (Rule rule : set.rules()) {
        if (ids.add(rule.id())) {
          rules.add(rule);
        } else {
          problems.add(
              new Problem(
                  rule.place(),
                  Optional.of(rule.id()),
                  "another rule has this id already",
                  "Give each rule an id of its own",
                  Problem.Level.ERROR));
        }
      }
    }
    return new RuleFiles(
        List.copyOf(rules), List.copyOf(problems), HexFormat.of().formatHex(hash.digest()));
  }

  private static List<RuleText> texts(Set<Source> sources) {
    return sources.stream().map(source -> new RuleText(source.name(), source.text())).toList();
  }

  /** The problems that cost a rule. */
  public List<Problem> errors() {
    return problems.stream().filter(problem -> problem.level() == Problem.Level.ERROR).toList();
  }
}
