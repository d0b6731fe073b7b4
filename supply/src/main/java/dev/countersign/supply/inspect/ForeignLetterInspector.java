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

/** Dependencies whose names hold characters that no name of their ecosystem may. */
@AutoService(ProjectInspector.class)
public final class ForeignLetterInspector implements ProjectInspector {
  @Override
  public String name() {
    return "foreign-letters";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return Manifests.inspection(ForeignLetterInspector::inspect);
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    PopularNames popular = PopularNames.load();
    List<ProjectInspection.Found> found = new ArrayList<>();
    for (Dependency one : Manifests.of(project).written()) {
      if (one.is(Trait.DIRECT) && one.origin() == Origin.REGISTRY) {
        Spelling.foreign(one.ecosystem(), one.name())
            .ifPresent(letter ->
                found.add(
                    Manifests.found(
                        rule,
                        one.place(),
                        "$NAME",
                        one.name(),
                        "$LETTER",
                        letter,
                        "$ECOSYSTEM",
                        one.ecosystem().osvName(),
                        "$LIKENESS",
                        popular
                            .likeness(one.ecosystem(), one.name())
                            .map(how -> " It " + how + ".")
                            .orElse(""))));
      }
    }
    return new ProjectInspection.Outcome(found, List.of());
  }
}
