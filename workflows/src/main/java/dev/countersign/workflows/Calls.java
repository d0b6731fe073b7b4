package dev.countersign.workflows;

import dev.countersign.rules.Match;
import dev.countersign.rules.Project;
import dev.countersign.workflows.Origins.Origin;
import dev.countersign.workflows.Workflow.Job;
import dev.countersign.workflows.Workflow.Step;
import dev.countersign.workflows.Workflow.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The workflows and actions of a project, and which of them call which. */
final class Calls {
  private static final int DEEPEST = 6;

  private static final Pattern WORKFLOW =
      Pattern.compile("(?:.*/)?\\.github/workflows/[^/]+\\.ya?ml");

  private static final Pattern ACTION = Pattern.compile("(?:.*/)?action\\.ya?ml");

  private final SortedMap<String, File> files = new TreeMap<>();
  private final Map<String, List<Call>> byCallee = new HashMap<>();
  private final Outputs known = Outputs.known();

  /**
   * A workflow, or an action whose steps are written like a job's.
   *
   * @param root the folder of the repository, with a slash at its end
   */
  record File(String path, String root, Workflow workflow) {}

  /**
   * One call.
   *
   * @param step the number of the calling step; that after the last where the job itself calls
   */
  private record Call(File from, Job job, int step, Map<String, Text> with) {
    Audience audience() {
      return step < job.steps().size()
          ? Audience.of(from.workflow, job, job.steps().get(step))
          : Audience.of(from.workflow, job);
    }

    Audience audience(Audience callers) {
      return step < job.steps().size()
          ? callers.calling(from.workflow, job, job.steps().get(step))
          : callers.calling(from.workflow, job);
    }
  }

  /**
   * One way from a workflow that something sets off to a file that is called.
   *
   * @param inputs what it brings
   * @param audience who can set it off
   */
  record Way(Origins.Inputs inputs, Audience audience) {}

  private Calls() {}

  /** Reads what calls or is called. */
  static Calls of(Project project) {
    Calls calls = new Calls();
    for (String path : project.paths()) {
      if (WORKFLOW.matcher(path).matches()) {
        project.target(path).flatMap(Workflow::of).ifPresent(one -> calls.add(path, one));
      } else if (ACTION.matcher(path).matches()) {
        project.target(path).flatMap(Workflow::ofAction).ifPresent(one -> calls.add(path, one));
      }
    }
    calls.files.values().forEach(calls::link);
    return calls;
  }

  /** Whether the file at {@code path} may call or be called. */
  static boolean mayHold(String path) {
    return WORKFLOW.matcher(path).matches() || ACTION.matcher(path).matches();
  }

  /** A repository begins where {@code .github} is. */
  private void add(String path, Workflow workflow) {
    String root = path.substring(0, Math.max(0, path.indexOf(".github/")));
    files.put(path, new File(path, root, workflow));
  }

  private void link(File file) {
    for (Job job : file.workflow.jobs().values()) {
      link(job.setting("uses"), new Call(file, job, job.steps().size(), job.with()));
      for (int i = 0; i < job.steps().size(); i++) {
        Step step = job.steps().get(i);
        link(step.uses(), new Call(file, job, i, step.with()));
      }
    }
  }

  private void link(String uses, Call call) {
    if (uses.startsWith("./")) {
      String name = call.from.root + uses.substring(2).replaceFirst("/+$", "");
      for (String path : List.of(name, name + "/action.yml", name + "/action.yaml")) {
        if (files.containsKey(path)) {
          byCallee.computeIfAbsent(path, callee -> new ArrayList<>()).add(call);
        }
      }
    }
  }

  /** The files that others here call, in order. */
  List<File> called() {
    return files.values().stream().filter(file -> byCallee.containsKey(file.path)).toList();
  }

  /** The ways by which strangers can have a file called. */
  List<Way> into(File file) {
    return into(file, 0);
  }

  private List<Way> into(File file, int depth) {
    List<Way> ways = new ArrayList<>();
    if (depth > DEEPEST) {
      return ways;
    }
    for (Call call : byCallee.getOrDefault(file.path, List.of())) {
      if (!call.from.workflow.triggers().isEmpty()) {
        add(ways, file, call, Origins.Inputs.NONE, call.audience());
      }
      for (Way before : into(call.from, depth + 1)) {
        add(ways, file, call, before.inputs, call.audience(before.audience));
      }
    }
    return ways;
  }

  private void add(List<Way> ways, File file, Call call, Origins.Inputs inputs, Audience audience) {
    if (audience != Audience.MEMBERS) {
      Origins origins = new Origins(call.from.workflow, known, inputs);
      ways.add(new Way(name -> input(file, call, origins, name), audience));
    }
  }

  /** What a call gives an input, or else the default, which may hold an expression. */
  private static Optional<Origin> input(File file, Call call, Origins origins, String name) {
    Text byDefault = file.workflow.inputs().get(name);
    if (byDefault == null) {
      return Optional.empty();
    }
    Text given = call.with.get(name);
    Text text = given == null ? byDefault : given;
    String path = given == null ? file.path : call.from.path;
    return origins
        .ofText(text, call.job, call.step)
        .map(origin ->
            origin.by(new Match.Step(path, text.start(), text.end(), note(origin, name))));
  }

  private static String note(Origin origin, String name) {
    return origin.way().isEmpty()
        ? "text from outside, " + origin.what() + ", is handed over as `" + name + "`"
        : "handed on as `" + name + "`";
  }

  Outputs known() {
    return known;
  }
}
