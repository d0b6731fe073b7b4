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
import dev.countersign.supply.admission.PopularNames;
import dev.countersign.supply.admission.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Dependencies whose names may be taken for those of others, and could be names at all. */
@AutoService(ProjectInspector.class)
public final class LookalikeInspector implements ProjectInspector {
  @Override
  public String name() {
    return "lookalike-names";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return Manifests.inspection(LookalikeInspector::inspect);
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    PopularNames popular = PopularNames.load();
    List<ProjectInspection.Found> found = new ArrayList<>();
    for (Dependency one : Manifests.of(project).written()) {
      boolean foreign = Spelling.foreign(one.ecosystem(), one.name()).isPresent();
      if (one.is(Trait.DIRECT) && one.origin() == Origin.REGISTRY && !foreign) {
        popular
            .likeness(one.ecosystem(), one.name())
            .ifPresent(how ->
                found.add(
                    Manifests.found(rule, one.place(), "$NAME", one.name(), "$LIKENESS", how)));
      }
    }
    return new ProjectInspection.Outcome(found, List.of());
  }
}
