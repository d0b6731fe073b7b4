package dev.countersign.flow.review;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.syntax.ParseLimitException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Functions that end a Go context and are kept where nothing of the package calls them: in a field
 * or a variable whose name begins with a small letter, so that no other package can.
 */
@AutoService(ProjectInspector.class)
public final class UncalledCancelInspector implements ProjectInspector {
  @Override
  public String name() {
    return "uncalled-cancel";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return (rule, project) -> new Search(rule, project).outcome();
  }

  /** One inspection of one project. */
  private static final class Search {
    private final Rule rule;
    private final Project project;
    private final Map<String, Optional<KeptCancels>> known = new HashMap<>();
    private final List<ProjectInspection.Missed> missed = new ArrayList<>();

    Search(Rule rule, Project project) {
      this.rule = rule;
      this.project = project;
    }

    ProjectInspection.Outcome outcome() {
      List<ProjectInspection.Found> found = new ArrayList<>();
      for (String path : project.checked()) {
        if (path.endsWith(".go") && !path.endsWith("_test.go") && mentions(path, "context.With")) {
          of(path).stream()
              .flatMap(file -> file.kept().stream())
              .filter(kept -> kept.holders().stream().noneMatch(holder -> isRead(holder, path)))
              .forEach(kept -> found.add(found(path, kept)));
        }
      }
      return new ProjectInspection.Outcome(found, missed);
    }

    private boolean mentions(String path, String word) {
      return project
          .read(path)
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(word))
          .orElse(false);
    }

    private Optional<KeptCancels> of(String path) {
      return known.computeIfAbsent(path, this::read);
    }

    private Optional<KeptCancels> read(String path) {
      try {
        return project
            .target(path)
            .flatMap(target -> target.code())
            .map(code -> KeptCancels.of(code.tree().program()));
      } catch (ParseLimitException e) {
        missed.add(new ProjectInspection.Missed(path, "its cancel functions: " + e.getMessage()));
        return Optional.empty();
      }
    }

    private boolean isRead(KeptCancels.Holder holder, String path) {
      List<KeptCancels> files =
          around(path)
              .filter(file -> mentions(file, holder.name()))
              .flatMap(file -> of(file).stream())
              .toList();
      return files.stream().anyMatch(file -> file.reads(holder, files));
    }

    /** The files of the same package. */
    private Stream<String> around(String path) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      return project.paths().stream()
          .filter(file -> file.startsWith(folder) && file.endsWith(".go"))
          .filter(file -> file.indexOf('/', folder.length()) < 0);
    }

    private ProjectInspection.Found found(String path, KeptCancels.Kept kept) {
      String names =
          kept.holders().stream()
              .map(KeptCancels.Holder::name)
              .sorted()
              .collect(Collectors.joining(", "));
      Capture name = new Capture(names, kept.start(), kept.end(), Optional.empty());
      return new ProjectInspection.Found(
          path, Match.of(rule, kept.start(), kept.end(), Map.of("$KEPT", name)));
    }
  }
}
