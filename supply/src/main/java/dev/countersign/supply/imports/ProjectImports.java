package dev.countersign.supply.imports;

import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.version.Ecosystem;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which packages the code of a project imports, and from where. */
public final class ProjectImports {
  private final List<ImportedModules> languages;
  private final Sources sources;

  /**
   * The imports of a project.
   *
   * @param inventory what its files declare
   * @param paths all its files
   */
  public ProjectImports(Inventory inventory, List<String> paths, Sources sources) {
    this.languages =
        List.of(
            new PythonModules(inventory, paths, sources),
            new NodeModules(inventory, paths, sources),
            new GoModules(inventory, paths, sources));
    this.sources = sources;
  }

  /**
   * An import and what it means.
   *
   * @param line of the import, from 1
   * @param breaksTheBuild whether the code cannot be built where the package is undeclared
   */
  public record Resolved(
      String path,
      int line,
      CodeImport code,
      Ecosystem ecosystem,
      Meaning meaning,
      boolean breaksTheBuild) {}

  /** Whether imports of this file are known. */
  public boolean reads(String path) {
    return languages.stream().anyMatch(one -> one.reads(path));
  }

  /**
   * The imports of a file whose meaning is asked for, each package once. The file is parsed only
   * where its text may hold one. Code that tries a package at one place copes with its absence at
   * all.
   */
  public List<Resolved> of(
      String path,
      Function<Ecosystem, Predicate<Meaning>> wanted,
      Supplier<Optional<Tree>> parsed) {
    return languages.stream()
        .filter(one -> one.reads(path))
        .findFirst()
        .map(language -> of(language, path, wanted.apply(language.ecosystem()), parsed))
        .orElse(List.of());
  }

  private List<Resolved> of(
      ImportedModules language,
      String path,
      Predicate<Meaning> wanted,
      Supplier<Optional<Tree>> parsed) {
    boolean any =
        language
            .candidates(sources.text(path))
            .anyMatch(module -> wanted.test(language.of(path, module)));
    List<Resolved> resolved = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Optional<Tree> tree = any ? parsed.get() : Optional.empty();
    List<CodeImport> imports = tree.map(ImportReader::read).orElse(List.of());
    Set<String> tried =
        imports.stream()
            .filter(CodeImport::optional)
            .map(one -> language.of(path, one.module()).distribution())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    for (CodeImport written : imports) {
      Meaning meaning = language.of(path, written.module());
      CodeImport one = tried.contains(meaning.distribution()) ? written.asOptional() : written;
      if (wanted.test(meaning) && seen.add(meaning.distribution() + one.optional())) {
        resolved.add(
            new Resolved(
                path,
                line(tree.orElseThrow(), one.start()),
                one,
                language.ecosystem(),
                meaning,
                language.breaksTheBuild()));
      }
    }
    return resolved;
  }

  private static int line(Tree tree, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += tree.source()[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
