package dev.countersign.supply.inspect;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.rules.literal.LiteralIndex;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.admission.GivenUp;
import dev.countersign.supply.imports.Meaning;
import dev.countersign.supply.imports.ProjectImports;
import dev.countersign.syntax.ParseLimitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Cryptography that its makers gave up: where a manifest names it, and where code imports a module
 * that it and its successor bring while no manifest says which of them is meant.
 */
@AutoService(ProjectInspector.class)
public final class GivenUpInspector implements ProjectInspector {
  private static final Pattern CODE =
      Pattern.compile("(?!(?:.*/)?setup\\.py$).*\\.(?:java|py|go|[cm]?[jt]sx?)");

  @Override
  public String name() {
    return "given-up-cryptography";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return GivenUpInspector::inspect;
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    GivenUp list = project.remembered(GivenUp.class, any -> GivenUp.cryptography());
    List<ProjectInspection.Found> found = new ArrayList<>();
    boolean any = project.checked().stream().anyMatch(GivenUpInspector::mayDeclare);
    for (Dependency one : any ? Manifests.of(project).written() : List.<Dependency>of()) {
      if (one.is(Dependency.Trait.DIRECT)) {
        list.named(one.ecosystem(), one.name())
            .ifPresent(gone ->
                found.add(
                    Manifests.found(
                        rule, one.place(), "$NAME", one.name(), "$SUCCESSOR", gone.successor())));
      }
    }
    List<ProjectInspection.Missed> missed = new ArrayList<>();
    LiteralIndex modules = new LiteralIndex(list.modules());
    for (String path : project.checked()) {
      if (path.endsWith(".py") && mentions(project, path, modules)) {
        imports(rule, project, list, path, found, missed);
      }
    }
    return new ProjectInspection.Outcome(found, missed);
  }

  /** Code declares no dependency, but where it is what builds the project. */
  private static boolean mayDeclare(String path) {
    return !CODE.matcher(path).matches();
  }

  private static boolean mentions(Project project, String path, LiteralIndex modules) {
    return project.read(path).filter(text -> !modules.find(text).isEmpty()).isPresent();
  }

  private static void imports(
      Rule rule,
      Project project,
      GivenUp list,
      String path,
      List<ProjectInspection.Found> found,
      List<ProjectInspection.Missed> missed) {
    try {
      Manifests.imports(project)
          .of(path, any -> GivenUpInspector::isOpen, () -> Manifests.tree(project, path))
          .forEach(one ->
              list.imported(one.ecosystem(), one.code().module())
                  .ifPresent(gone -> found.add(found(rule, one, gone))));
    } catch (ParseLimitException e) {
      missed.add(new ProjectInspection.Missed(path, "its imports: " + e.getMessage()));
    }
  }

  private static boolean isOpen(Meaning meaning) {
    return meaning.origin() == Meaning.Origin.UNDECLARED
        || meaning.origin() == Meaning.Origin.UNKNOWN;
  }

  private static ProjectInspection.Found found(
      Rule rule, ProjectImports.Resolved one, GivenUp.One gone) {
    int start = one.code().start();
    int end = one.code().end();
    Map<String, Capture> captures = new TreeMap<>();
    captures.put("$NAME", new Capture(gone.name(), start, end, Optional.empty()));
    captures.put("$SUCCESSOR", new Capture(gone.successor(), start, end, Optional.empty()));
    return new ProjectInspection.Found(
        one.path(),
        Match.of(rule, start, end, captures)
            .asked(
                "Does this come from `%s`, and not from `%s`? No manifest says it."
                    .formatted(gone.successor(), gone.name())));
  }
}
