package dev.countersign.supply.inspect;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.supply.Manifest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that name a second index beside the usual one. */
@AutoService(ProjectInspector.class)
public final class ExtraIndexInspector implements ProjectInspector {
  private static final Pattern HOST = Pattern.compile("https?://(?:[^/@]*@)?([^/:]+).*");

  @Override
  public String name() {
    return "extra-indexes";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return Manifests.inspection(ExtraIndexInspector::inspect);
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    List<ProjectInspection.Found> found =
        Manifests.of(project).manifests().stream()
            .flatMap(manifest -> manifest.remarks().stream())
            .filter(remark -> remark.subject() == Manifest.Subject.EXTRA_INDEX)
            .distinct()
            .filter(remark -> HOST.matcher(remark.text()).matches())
            .map(remark -> Manifests.found(rule, remark.place(), "$HOST", host(remark.text())))
            .toList();
    return new ProjectInspection.Outcome(found, List.of());
  }

  /** Without the password that an address may hold. */
  private static String host(String address) {
    Matcher host = HOST.matcher(address);
    return host.matches() ? host.group(1) : "";
  }
}
