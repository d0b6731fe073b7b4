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
import dev.countersign.supply.Manifest;
import dev.countersign.supply.admission.Admission;
import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.admission.Reason;
import dev.countersign.supply.admission.Topic;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.inventory.Inventory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What those who keep packages say against the dependencies that a project asks for itself. {@code
 * topic} is what is asked, {@code state} which answers count: {@code refused} or {@code asked}. The
 * rule about existence also says what could not be asked.
 */
@AutoService(ProjectInspector.class)
public final class AdmissionInspector implements ProjectInspector {
  private static final int SHOWN = 3;
  private static final Set<Topic> TOPICS =
      EnumSet.of(Topic.EXISTENCE, Topic.AGE, Topic.SUPPORT, Topic.INSTALL, Topic.LICENCE);

  @Override
  public String name() {
    return "admission";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only("topic", "state");
    Topic topic = Topic.valueOf(with.text("topic").orElse("existence").toUpperCase(Locale.ROOT));
    Reason.State state =
        Reason.State.valueOf(with.text("state").orElse("refused").toUpperCase(Locale.ROOT));
    return Manifests.inspection((rule, project) -> inspect(rule, project, topic, state));
  }

  private record Judged(Dependency dependency, Admission.Verdict verdict) {}

  /** The answers, asked for once. */
  private record Answers(List<Judged> all) {}

  private static ProjectInspection.Outcome inspect(
      Rule rule, Project project, Topic topic, Reason.State state) {
    Optional<Admission> admission = project.service(Admission.class);
    if (admission.isEmpty()) {
      int count = topic == Topic.EXISTENCE ? asked(project).size() : 0;
      return new ProjectInspection.Outcome(
          List.of(), count == 0 ? List.of() : List.of(offline(count)));
    }
    boolean known = topic == Topic.ADVISORIES && project.service(AdvisoryStore.class).isPresent();
    if (known) {
      return new ProjectInspection.Outcome(List.of(), List.of());
    }
    List<Judged> answers =
        project.remembered(Answers.class, any -> answers(admission.get(), project)).all();
    Missing missing = new Missing(new TreeMap<>());
    List<ProjectInspection.Found> found = new ArrayList<>();
    for (Judged one : answers) {
      for (Reason reason : one.verdict.reasons()) {
        boolean elsewhere = isAbsence(reason) && hasIndexes(project, one.dependency);
        if (reason.topic() == topic && reason.state() == state && !elsewhere) {
          found.add(found(rule, one.dependency, reason));
        } else if (elsewhere) {
          missing.add(Topic.EXISTENCE, reason.text() + "; the project names others", one);
        } else if (reason.state() == Reason.State.NOT_CHECKED && TOPICS.contains(reason.topic())) {
          missing.add(reason.topic(), reason.text(), one);
        }
      }
    }
    return new ProjectInspection.Outcome(
        found, topic == Topic.EXISTENCE ? missing.said() : List.of());
  }

  private static ProjectInspection.Missed offline(int count) {
    return new ProjectInspection.Missed(
        ".",
        "whether dependencies exist, are new, given up or run code ("
            + count
            + "): needs --online");
  }

  private static Answers answers(Admission admission, Project project) {
    List<Dependency> asked = asked(project);
    List<Admission.Verdict> verdicts =
        admission
            .under(Manifests.of(project).licence())
            .judge(
                asked.stream()
                    .map(one -> new Candidate(one.ecosystem(), one.name(), one.version()))
                    .toList());
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      judged.add(new Judged(asked.get(i), verdicts.get(i)));
    }
    return new Answers(judged);
  }

  /** What files that are checked ask for, of a registry and not of the project itself. */
  private static List<Dependency> asked(Project project) {
    Inventory inventory = Manifests.of(project);
    Set<String> checked = Set.copyOf(project.checked());
    Set<String> own = inventory.projects();
    return inventory.resolved().stream()
        .filter(one -> one.is(Trait.DIRECT) && one.origin() == Origin.REGISTRY)
        .filter(one -> checked.contains(one.place().path()) && !own.contains(one.name()))
        .toList();
  }

  private static boolean isAbsence(Reason reason) {
    return reason.topic() == Topic.EXISTENCE && reason.state() == Reason.State.REFUSED;
  }

  /** Whether manifests name indexes, which are not asked. */
  private static boolean hasIndexes(Project project, Dependency one) {
    return Manifests.of(project).manifests().stream()
        .filter(manifest -> manifest.ecosystem() == one.ecosystem())
        .flatMap(manifest -> manifest.remarks().stream())
        .map(Manifest.Remark::subject)
        .anyMatch(EnumSet.of(Manifest.Subject.INDEX, Manifest.Subject.EXTRA_INDEX)::contains);
  }

  private static ProjectInspection.Found found(Rule rule, Dependency one, Reason reason) {
    return Manifests.found(
        rule,
        one.place(),
        "$NAME",
        one.name(),
        "$VERSION",
        one.version().orElse(""),
        "$REASON",
        reason.text());
  }

  /** What could not be asked, by the reason; a line for each. */
  private record Missing(Map<String, Line> lines) {
    private record Line(Set<Topic> topics, Set<String> names) {}

    void add(Topic topic, String why, Judged one) {
      Line line =
          lines.computeIfAbsent(why, any -> new Line(EnumSet.noneOf(Topic.class), new TreeSet<>()));
      line.topics.add(topic);
      line.names.add(one.dependency.name());
    }

    List<ProjectInspection.Missed> said() {
      List<ProjectInspection.Missed> all = new ArrayList<>();
      lines.forEach((why, line) -> {
        int more = line.names.size() - SHOWN;
        String names = line.names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String topics = line.topics.stream().map(Topic::label).collect(Collectors.joining(", "));
        String rest = more > 0 ? " and " + more + " more" : "";
        all.add(new ProjectInspection.Missed(".", topics + " of " + names + rest + ": " + why));
      });
      return all;
    }
  }
}
