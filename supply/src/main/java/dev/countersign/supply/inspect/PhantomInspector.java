package dev.countersign.supply.inspect;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.supply.imports.Meaning;
import dev.countersign.supply.imports.ProjectImports;
import dev.countersign.syntax.ParseLimitException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Imports of packages that no file of the project names. */
@AutoService(ProjectInspector.class)
public final class PhantomInspector implements ProjectInspector {
  @Override
  public String name() {
    return "phantom-imports";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return PhantomInspector::inspect;
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    List<String> code = project.checked().stream().filter(PhantomInspector::mayImport).toList();
    if (code.isEmpty()) {
      return new ProjectInspection.Outcome(List.of(), List.of());
    }
    ProjectImports imports = Manifests.imports(project);
    List<ProjectInspection.Found> found = new ArrayList<>();
    List<ProjectInspection.Missed> missed = new ArrayList<>();
    // Which package is meant is asked once, wherever else it is imported.
    Set<String> asked = new HashSet<>();
    for (String path : code) {
      try {
        imports
            .of(path, any -> PhantomInspector::isPhantom, () -> Manifests.tree(project, path))
            .stream()
            .filter(one -> !one.code().optional())
            .filter(one -> one.breaksTheBuild() || asked.add(one.meaning().distribution()))
            .forEach(one -> found.add(found(rule, one)));
      } catch (ParseLimitException e) {
        missed.add(new ProjectInspection.Missed(path, "its imports: " + e.getMessage()));
      }
    }
    return new ProjectInspection.Outcome(found, missed);
  }

  private static boolean mayImport(String path) {
    return path.matches(".*\\.(?:py|go|[cm]?[jt]sx?)");
  }

  private static boolean isPhantom(Meaning meaning) {
    return meaning.origin() == Meaning.Origin.UNDECLARED;
  }

  private static ProjectInspection.Found found(Rule rule, ProjectImports.Resolved one) {
    int start = one.code().start();
    int end = one.code().end();
    Map<String, Capture> captures = new TreeMap<>();
    captures.put("$MODULE", new Capture(one.code().module(), start, end, Optional.empty()));
    captures.put(
        "$PACKAGE", new Capture(one.meaning().distribution(), start, end, Optional.empty()));
    captures.put(
        "$ECOSYSTEM", new Capture(one.ecosystem().osvName(), start, end, Optional.empty()));
    Match match = Match.of(rule, start, end, captures);
    return new ProjectInspection.Found(one.path(), one.breaksTheBuild() ? match.proved() : match);
  }
}
