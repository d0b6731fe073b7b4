package dev.countersign.supply.inspect;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.advisory.Advisory.Severity;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.advisory.Hit;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.survey.Survey;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    return Manifests.inspection((rule, project) -> inspect(rule, project, severities, malicious));
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
    Map<Dependency, List<Hit>> flawed = new LinkedHashMap<>();
    for (Dependency one : dependencies) {
      List<Hit> hits =
          store.get().find(one.ecosystem(), one.name(), one.version().orElseThrow()).stream()
              .filter(hit -> malicious ? hit.isMalicious() : !hit.isMalicious())
              .filter(hit -> malicious || severities.contains(hit.severity()))
              .toList();
      List<Hit> certain = hits.stream().filter(Hit::certain).toList();
      if (!certain.isEmpty()) {
        flawed.put(one, certain);
      } else if (!hits.isEmpty()) {
        missed.add(doubtful(one, hits));
      } else if (!one.hasKnownVersion()) {
        missed.add(
            new ProjectInspection.Missed(
                one.place().path(), "line " + one.place().line() + ": " + one.unknownVersion()));
      }
    }
    Map<String, List<Survey.Use>> uses = uses(project, flawed.keySet());
    List<ProjectInspection.Found> found = new ArrayList<>();
    flawed.forEach(
        (one, hits) -> found.add(found(rule, one, hits, store.get().status(), reach(one, uses))));
    return new ProjectInspection.Outcome(found, missed);
  }

  private static Map<String, List<Survey.Use>> uses(Project project, Set<Dependency> flawed) {
    Set<String> names =
        flawed.stream()
            .filter(one -> Survey.Code.knows(one.ecosystem()))
            .map(one -> Survey.key(one.ecosystem(), one.name()))
            .collect(Collectors.toSet());
    return names.isEmpty() ? Map.of() : Manifests.code(project).uses(names);
  }

  /** From where the package is imported. */
  private static String reach(Dependency one, Map<String, List<Survey.Use>> uses) {
    if (!Survey.Code.knows(one.ecosystem())) {
      return "";
    }
    List<Survey.Use> places = uses.getOrDefault(Survey.key(one.ecosystem(), one.name()), List.of());
    if (places.isEmpty()) {
      return " No code here imports it directly.";
    }
    Survey.Use first = places.getFirst();
    String more = places.size() == 1 ? "" : " and " + (places.size() - 1) + " more";
    return " Imported at " + first.path() + ":" + first.line() + more + ".";
  }

  /**
   * What the ranges of an advisory have and its list of versions lacks; most often there is no such
   * version.
   */
  private static ProjectInspection.Missed doubtful(Dependency one, List<Hit> hits) {
    return new ProjectInspection.Missed(
        one.place().path(),
        "line "
            + one.place().line()
            + ": whether "
            + one.label()
            + " has "
            + hits.getFirst().knownAs()
            + ": the ranges of the advisory have it, its list of versions lacks it");
  }

  private static ProjectInspection.Found found(
      Rule rule, Dependency one, List<Hit> hits, AdvisoryStore.Status status, String reach) {
    String more = hits.size() > SHOWN ? " and " + (hits.size() - SHOWN) + " more" : "";
    String ids =
        hits.stream().limit(SHOWN).map(Hit::knownAs).collect(Collectors.joining(", ")) + more;
    String fixed =
        hits.stream().map(Hit::fixed).anyMatch(String::isEmpty)
            ? "in no version that the advisories name"
            : "in " + hits.stream().map(Hit::fixed).max(one.ecosystem().order()).orElseThrow();
    return Manifests.found(
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
        "$REACH",
        reach,
        "$DATE",
        status.imported().atZone(ZoneOffset.UTC).toLocalDate().toString());
  }
}
