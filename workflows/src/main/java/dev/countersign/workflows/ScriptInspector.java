package dev.countersign.workflows;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Inspection;
import dev.countersign.rules.Inspector;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Prefilter;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.workflows.Origins.Origin;
import dev.countersign.workflows.Workflow.Job;
import dev.countersign.workflows.Workflow.Step;
import dev.countersign.workflows.Workflow.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows text from outside through a workflow. {@code into} says where to: {@code script} that the
 * event is put into, {@code script-later} by way of variables and outputs, {@code environment} or
 * {@code output} of later steps, or the {@code cache}. Metavariables: {@code $EXPR} what stands
 * there, {@code $ORIGIN} whose text it is.
 */
@AutoService(Inspector.class)
public final class ScriptInspector implements Inspector {
  @Override
  public String name() {
    return "workflow-flow";
  }

  @Override
  public Inspection inspection(Parameters with) {
    String into = with.only("into").required("into");
    Outputs known = Outputs.known();
    return new Inspection() {
      @Override
      public Prefilter prefilter() {
        return new Prefilter(List.of(Set.of("jobs")));
      }

      @Override
      public List<Match> inspect(Rule rule, Target target) {
        return Workflow.of(target)
            .map(workflow -> new Search(rule, workflow, known).into(into))
            .orElse(List.of());
      }
    };
  }

  private static final class Search {
    private final Rule rule;
    private final Workflow workflow;
    private final Origins origins;
    private final List<Match> found = new ArrayList<>();

    Search(Rule rule, Workflow workflow, Outputs known) {
      this.rule = rule;
      this.workflow = workflow;
      this.origins = new Origins(workflow, known);
    }

    List<Match> into(String sink) {
      for (Job job : workflow.jobs().values()) {
        for (int i = 0; i < job.steps().size(); i++) {
          Audience audience = Audience.of(workflow, job, job.steps().get(i));
          if (audience != Audience.MEMBERS) {
            switch (sink) {
              case "script" -> scripts(job, i, audience, true);
              case "script-later" -> scripts(job, i, audience, false);
              case "environment" -> file(job, i, audience, "GITHUB_ENV");
              case "output" -> file(job, i, audience, "GITHUB_OUTPUT");
              case "cache" -> cache(job, i, audience);
              default -> throw new IllegalArgumentException("no sink of workflows: " + sink);
            }
          }
        }
      }
      return found.stream().sorted(Comparator.comparingInt(Match::start)).toList();
    }

    private void scripts(Job job, int index, Audience audience, boolean direct) {
      for (Text script : job.steps().get(index).scripts()) {
        for (Expression one : Expression.all(script.written())) {
          origins
              .of(one, job, index)
              .filter(origin -> origin.direct() == direct)
              .ifPresent(
                  origin -> add(script, one.start(), one.end(), one.inner(), origin, audience));
        }
      }
    }

    private void file(Job job, int index, Audience audience, String file) {
      if (!Audience.isOpen(workflow)) {
        return;
      }
      Text run = job.steps().get(index).run();
      for (Text line : Shell.lines(run, file)) {
        String value = Shell.value(line.written(), file);
        int end = line.start() + line.written().length();
        origins
            .ofScript(value, job, index)
            .filter(origin -> !origin.direct() && origin.lines())
            .ifPresent(origin -> add(run, line.start(), end, value, origin, audience));
      }
    }

    /** Only the cache of the default branch is read by the workflows that matter. */
    private void cache(Job job, int index, Audience audience) {
      Step step = job.steps().get(index);
      Text uses = step.used();
      if (!Audience.isOpen(workflow)
          || !Audience.reachesDefaultBranch(workflow)
          || !Caches.isFilledFromWorkspace(step)
          || !origins.checksOutProposal(job, index)) {
        return;
      }
      Origin proposal = Origin.of("what is proposed", false, false);
      add(uses, 0, uses.written().length(), uses.written(), proposal, audience);
    }

    private void add(Text around, int from, int to, String what, Origin origin, Audience audience) {
      int start = around.place(from);
      int end = around.place(to);
      Match match =
          Match.of(
              rule,
              start,
              end,
              Map.of(
                  "$EXPR", new Capture(what.strip(), start, end, Optional.empty()),
                  "$ORIGIN", new Capture(origin.what(), start, end, Optional.empty())));
      boolean proved = origin.certain() && audience == Audience.STRANGERS_WITH_RIGHTS;
      found.add(proved ? match.proved() : match.asked());
    }
  }
}
