package dev.countersign.supply.inspect;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.inventory.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Files that say what is installed, and leave open in which version; where a lock file says it,
 * nothing is open. One match a file.
 */
@AutoService(ProjectInspector.class)
public final class UnpinnedInspector implements ProjectInspector {
  private static final Pattern ANY = Pattern.compile("|[*xX]|latest|next|>=?[^<|]*");

  @Override
  public String name() {
    return "unpinned-packages";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return Manifests.inspection(UnpinnedInspector::inspect);
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    Map<String, List<Dependency>> open = new TreeMap<>();
    Inventory inventory = Manifests.of(project);
    for (Dependency one : inventory.resolved()) {
      if (one.version().isEmpty()
          && one.origin() == Origin.REGISTRY
          && one.is(Trait.DIRECT)
          && isOpen(one)
          && !inventory.projects().contains(one.name())) {
        open.computeIfAbsent(one.place().path(), any -> new ArrayList<>()).add(one);
      }
    }
    List<ProjectInspection.Found> found = new ArrayList<>();
    open.forEach((path, all) ->
        found.add(
            Manifests.found(
                rule,
                all.getFirst().place(),
                "$NAME",
                all.getFirst().name(),
                "$MORE",
                all.size() == 1 ? "" : " and " + (all.size() - 1) + " more")));
    return new ProjectInspection.Outcome(found, List.of());
  }

  /** A range of package.json is what a library should say; no bound at all is not. */
  private static boolean isOpen(Dependency one) {
    String path = one.place().path();
    return path.endsWith(".txt")
        || (path.endsWith("package.json")
            && !one.is(Trait.OPTIONAL)
            && ANY.matcher(one.requirement().strip()).matches());
  }
}
