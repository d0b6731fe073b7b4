package dev.countersign.packs;

import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.supply.admission.Admission;
import dev.countersign.supply.advisory.AdvisoryImport;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Runs a rule for whole projects on the folder beside it; its {@code advisories} folder is what the
 * installation knows, its {@code registry} folder what those who keep packages answer.
 */
final class ProjectTrial {
  private ProjectTrial() {}

  /** The lines of {@code file} that the rule finds. */
  static Set<Integer> lines(Pack.Entry entry, Path file) {
    Path folder = entry.file().resolveSibling(entry.expectedId().replaceFirst(".*\\.", ""));
    String path = name(folder, file);
    byte[] bytes = bytes(file);
    Set<Integer> lines = new TreeSet<>();
    Rule.OfProject check = (Rule.OfProject) entry.rule().check();
    for (ProjectInspection.Found found :
        check.inspection().inspect(entry.rule(), project(folder, entry.fixtures())).found()) {
      if (found.path().equals(path)) {
        String before = new String(bytes, 0, found.match().start(), StandardCharsets.UTF_8);
        lines.add((int) before.chars().filter(c -> c == '\n').count() + 1);
      }
    }
    return lines;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    return Pack.text(file).getBytes(StandardCharsets.UTF_8);
  }

  private static Project project(Path folder, List<Path> files) {
    return new Project() {
      @Override
      public List<String> paths() {
        return files.stream().map(file -> name(folder, file)).sorted().toList();
      }

      @Override
      public List<String> checked() {
        return paths();
      }

      @Override
      public Optional<byte[]> read(String path) {
        return files.stream()
            .filter(file -> name(folder, file).equals(path))
            .findFirst()
            .map(ProjectTrial::bytes);
      }

      @Override
      public Optional<Target> target(String path) {
        Optional<Language> language =
            PacksTest.languages().ofFile(path.substring(path.lastIndexOf('/') + 1));
        return read(path)
            .flatMap(source ->
                language.map(front -> Target.ofCode(path, source, front, ParseLimits.DEFAULT)));
      }

      @Override
      public <T> Optional<T> service(Class<T> type) {
        if (type == Admission.class) {
          return RegistryTrial.of(folder.resolve("registry")).map(type::cast);
        }
        return type == AdvisoryStore.class ? store(folder).map(type::cast) : Optional.empty();
      }

      @Override
      public <T> T remembered(Class<T> type, Function<Project, T> answer) {
        return answer.apply(this);
      }
    };
  }

  private static Optional<AdvisoryStore> store(Path folder) {
    Path advisories = folder.resolve("advisories");
    if (!Files.isDirectory(advisories)) {
      return Optional.empty();
    }
    try {
      Path store = Files.createTempFile("trial", ".store");
      AdvisoryImport.run(List.of(advisories), store, Instant.EPOCH);
      store.toFile().deleteOnExit();
      return AdvisoryStore.open(store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
