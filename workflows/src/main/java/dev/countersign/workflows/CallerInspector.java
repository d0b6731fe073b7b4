package dev.countersign.workflows;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.workflows.Origins.Origin;
import dev.countersign.workflows.Workflow.Job;
import dev.countersign.workflows.Workflow.Step;
import dev.countersign.workflows.Workflow.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows text from outside through the inputs of actions and reusable workflows of the same
 * repository into their scripts. Where only the caller is checked, as in a change, the finding
 * stands where it hands the text over. Metavariables: {@code $EXPR} what stands in the script,
 * {@code $ORIGIN} whose text it is, {@code $CALLER} the file that hands it over.
 */
@AutoService(ProjectInspector.class)
public final class CallerInspector implements ProjectInspector {
  @Override
  public String name() {
    return "workflow-inputs";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return (rule, project) ->
        project.checked().stream().anyMatch(Calls::mayHold)
            ? new Search(rule, project).all()
            : new ProjectInspection.Outcome(List.of(), List.of());
  }

  private static final class Search {
    private final Rule rule;
    private final Calls calls;
    private final Set<String> checked;
    private final List<ProjectInspection.Found> found = new ArrayList<>();

    Search(Rule rule, Project project) {
      this.rule = rule;
      this.calls = Calls.of(project);
      this.checked = new HashSet<>(project.checked());
    }

    ProjectInspection.Outcome all() {
      calls.called().forEach(this::file);
      found.sort(
          Comparator.comparing(ProjectInspection.Found::path)
              .thenComparingInt(one -> one.match().start()));
      return new ProjectInspection.Outcome(found, List.of());
    }

    private void file(Calls.File file) {
      List<Calls.Way> ways = calls.into(file);
      for (Job job : file.workflow().jobs().values()) {
        for (int i = 0; i < job.steps().size(); i++) {
          for (Text script : job.steps().get(i).scripts()) {
            for (Expression one : Expression.all(script.written())) {
              best(file, ways, job, i, one).ifPresent(flow -> add(file, script, one, flow));
            }
          }
        }
      }
    }

    /** Text from outside that reaches a script, and who can send it. */
    private record Flow(Origin origin, Audience audience) {
      boolean isProved() {
        return origin.certain() && audience == Audience.STRANGERS_WITH_RIGHTS;
      }
    }

    private Optional<Flow> best(
        Calls.File file, List<Calls.Way> ways, Job job, int index, Expression expression) {
      Step step = job.steps().get(index);
      Optional<Flow> best = Optional.empty();
      for (Calls.Way way : ways) {
        Audience audience = way.audience().calling(file.workflow(), job, step);
        Optional<Flow> flow =
            new Origins(file.workflow(), calls.known(), way.inputs())
                .of(expression, job, index)
                .filter(origin -> !origin.way().isEmpty() && audience != Audience.MEMBERS)
                .map(origin -> new Flow(origin, audience));
        if (flow.isPresent() && (best.isEmpty() || flow.get().isProved())) {
          best = flow;
        }
        if (best.isPresent() && best.get().isProved()) {
          return best;
        }
      }
      return best;
    }

    private void add(Calls.File file, Text script, Expression expression, Flow flow) {
      Match.Step sink =
          new Match.Step(
              file.path(),
              script.place(expression.start()),
              script.place(expression.end()),
              "put into the script before the shell reads it");
      List<Match.Step> way = Stream.concat(flow.origin().way().stream(), Stream.of(sink)).toList();
      Match.Step place =
          checked.contains(file.path())
              ? sink
              : way.stream().filter(one -> checked.contains(one.path())).findFirst().orElse(sink);
      Map<String, Capture> captures =
          Map.of(
              "$EXPR", new Capture(expression.inner().strip(), 0, 0, Optional.empty()),
              "$ORIGIN", new Capture(flow.origin().what(), 0, 0, Optional.empty()),
              "$CALLER", new Capture(way.getFirst().path(), 0, 0, Optional.empty()));
      Match bare = Match.of(rule, place.start(), place.end(), captures);
      Match match = bare.along(way);
      found.add(
          new ProjectInspection.Found(
              place.path(), flow.isProved() ? match.proved() : match.asked()));
    }
  }
}
