package dev.countersign.supply.inspect;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Inventory;
import dev.countersign.supply.advisory.Advisory.Severity;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.advisory.Hit;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dependencies with known flaws. {@code severity} lists which count; {@code malicious: true} asks
 * for packages that were made to do harm instead.
 */
@AutoService(ProjectInspector.class)
public final class FlawInspector implements ProjectInspector {
  private static final int SHOWN = 4;

  @Override
  public String name() {
    return "known-flaws";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only("severity", "malicious");
    Set<Severity> severities = EnumSet.noneOf(Severity.class);
    with.texts("severity")
        .forEach(name -> severities.add(Severity.valueOf(name.toUpperCase(Locale.ROOT))));
    boolean malicious = with.text("malicious").orElse("false").equals("true");
    return (rule, project) -> inspect(rule, project, severities, malicious);
  }

  private static ProjectInspection.Outcome inspect(
      Rule rule, Project project, Set<Severity> severities, boolean malicious) {
    Inventory inventory = Manifests.of(project);
    List<ProjectInspection.Missed> missed = new ArrayList<>();
    inventory
        .problems()
        .forEach(one ->
            missed.add(
                new ProjectInspection.Missed(
                    one.path(), "line " + one.line() + ": " + one.message())));
    List<Dependency> dependencies =
        inventory.resolved().stream()
            .filter(one -> one.origin() == Origin.REGISTRY && one.version().isPresent())
            .toList();
    var store = project.service(AdvisoryStore.class);
    if (store.isEmpty()) {
      if (!dependencies.isEmpty()) {
        missed.add(
            new ProjectInspection.Missed(
                ".",
                "known flaws of dependencies: there are no advisories (countersign advisories import)"));
      }
      return new ProjectInspection.Outcome(List.of(), missed);
    }
    List<ProjectInspection.Found> found = new ArrayList<>();
    for (Dependency one : dependencies) {
      List<Hit> hits =
          store.get().find(one.ecosystem(), one.name(), one.version().orElseThrow()).stream()
              .filter(hit -> malicious ? hit.isMalicious() : !hit.isMalicious())
              .filter(hit -> malicious || severities.contains(hit.severity()))
              .toList();
      if (!hits.isEmpty()) {
        found.add(found(rule, one, hits, store.get().status()));
      }
    }
    return new ProjectInspection.Outcome(found, missed);
  }

  private static String question(Dependency one) {
    return "Is "
        + one.label()
        + " what is installed? The ranges of the advisories have it, their lists of versions lack it.";
  }

  private static ProjectInspection.Found found(
      Rule rule, Dependency one, List<Hit> hits, AdvisoryStore.Status status) {
    List<Hit> known =
        hits.stream().anyMatch(Hit::certain) ? hits.stream().filter(Hit::certain).toList() : hits;
    return found(rule, one, known, status, known.getFirst().certain());
  }

  private static ProjectInspection.Found found(
      Rule rule, Dependency one, List<Hit> hits, AdvisoryStore.Status status, boolean certain) {
    String more = hits.size() > SHOWN ? " and " + (hits.size() - SHOWN) + " more" : "";
    String ids =
        hits.stream().limit(SHOWN).map(Hit::knownAs).collect(Collectors.joining(", ")) + more;
    String fixed =
        hits.stream().map(Hit::fixed).anyMatch(String::isEmpty)
            ? "in no version that the advisories name"
            : "in " + hits.stream().map(Hit::fixed).max(one.ecosystem().order()).orElseThrow();
    ProjectInspection.Found found =
        Manifests.found(
            rule,
            one.place(),
            "$NAME",
            one.name(),
            "$VERSION",
            one.version().orElse(""),
            "$IDS",
            ids,
            "$SUMMARY",
            hits.getFirst().summary(),
            "$FIXED",
            fixed,
            "$DATE",
            status.imported().atZone(ZoneOffset.UTC).toLocalDate().toString());
    return certain
        ? found
        : new ProjectInspection.Found(found.path(), found.match().asked(question(one)));
  }
}
