package dev.countersign.workflows;

import dev.countersign.rules.Match;
import dev.countersign.workflows.Workflow.Job;
import dev.countersign.workflows.Workflow.Step;
import dev.countersign.workflows.Workflow.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a workflow come from: followed back through variables, outputs of steps and
 * of jobs, and the matrix, to the text that somebody outside has written.
 */
final class Origins {
  private static final int DEEPEST = 12;

  private static final Pattern ARTIFACT =
      Pattern.compile("(?i)download-?artifact|actions-download-artifact|artifact-download");

  private static final Pattern ARTIFACT_SCRIPT =
      Pattern.compile("downloadArtifact\\b|gh run download|actions/artifacts/[^\\n]*zip");

  private static final Pattern FOREIGN_CHECKOUT =
      Pattern.compile(
          "(?s).*(head\\.(sha|ref)|head_ref|head_sha|head_branch|refs/pull/|merge_commit_sha|pull_request\\.number|issue\\.number|outputs\\.\\w*(head|ref|sha|branch|pr))");

  private static final Pattern CHECKOUT_SCRIPT =
      Pattern.compile(
          "gh pr checkout|git (fetch|checkout|pull|switch)[^\\n]*(pull/|head\\.(ref|sha)|head_ref|HEAD_|PR_)");

  private final Workflow workflow;
  private final Outputs known;
  private final Inputs inputs;

  /** What is handed to the file by those who call it. */
  interface Inputs {
    /** Nobody is known to call it. */
    Inputs NONE = name -> Optional.empty();

    /** The text from outside that an input holds. */
    Optional<Origin> of(String name);
  }

  Origins(Workflow workflow, Outputs known) {
    this(workflow, known, Inputs.NONE);
  }

  Origins(Workflow workflow, Outputs known, Inputs inputs) {
    this.workflow = workflow;
    this.known = known;
    this.inputs = inputs;
  }

  /**
   * Text from outside.
   *
   * @param what it is, for people
   * @param direct whether the expression names it itself
   * @param certain whether each step on the way is known
   * @param lines whether it may hold a line break
   * @param way the calls by which it came from other files
   */
  record Origin(String what, boolean direct, boolean certain, boolean lines, List<Match.Step> way) {
    private static final Pattern LINES =
        Pattern.compile(".*(body|message|description|client_payload.*)|a file .*|what [\\w-]+/.*");

    /** Titles and names of branches and users are one line. */
    static Origin of(String what, boolean direct, boolean certain) {
      return new Origin(what, direct, certain, LINES.matcher(what).matches(), List.of());
    }

    private Origin cut(boolean toOneLine) {
      return new Origin(what, direct, certain, lines && !toOneLine, way);
    }

    private Origin later() {
      return new Origin(what, false, certain, lines, way);
    }

    private Origin doubted() {
      return new Origin(what, false, false, lines, way);
    }

    /** The same by one call more. */
    Origin by(Match.Step call) {
      List<Match.Step> all = Stream.concat(way.stream(), Stream.of(call)).toList();
      return new Origin(what, false, certain, lines, all);
    }
  }

  /** A step of a job, at which a value is looked at. */
  private record Place(Job job, int step, int depth) {
    Place at(int other) {
      return new Place(job, other, depth + 1);
    }

    Place in(Job other) {
      return new Place(other, other.steps().size(), depth + 1);
    }
  }

  /** Where an expression in a step gets its text from; empty when nobody outside writes it. */
  Optional<Origin> of(Expression expression, Job job, int step) {
    return of(expression, new Place(job, step, 0));
  }

  /** The same of a text that a job, or its step of this number, hands on. */
  Optional<Origin> ofText(Text text, Job job, int step) {
    return text(text, new Place(job, step, 0));
  }

  /** The same of what a script writes. */
  Optional<Origin> ofScript(String text, Job job, int step) {
    return script(text, job.steps().get(step), new Place(job, step, 0));
  }

  private Optional<Origin> of(Expression expression, Place place) {
    return expression.values().stream()
        .map(value -> value(value, place))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Origin> value(String value, Place place) {
    if (place.depth() > DEEPEST) {
      return Optional.empty();
    }
    Optional<Set<String>> event = Event.givenBy(value);
    if (event.isPresent()) {
      return Event.isSeenBy(event.get(), workflow.triggers())
              && !Event.isNamedHere(value, workflow.triggers())
          ? Optional.of(Origin.of(value, true, true))
          : Optional.empty();
    }
    String[] parts = value.split("\\.", -1);
    return switch (parts[0]) {
      case "inputs" -> inputs.of(parts[1]);
      case "env" -> variable(parts[1], place).map(Origin::later);
      case "matrix" -> text(place.job().matrix().get(parts[1]), place).map(Origin::later);
      case "steps" ->
          parts.length > 3 && parts[2].equals("outputs")
              ? output(parts[1], parts[3], place).map(Origin::later)
              : Optional.empty();
      case "needs" ->
          parts.length > 3 && parts[2].equals("outputs")
              ? result(parts[1], parts[3], place).map(Origin::later)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Origin> text(@Nullable Text text, Place place) {
    return text == null
        ? Optional.empty()
        : Expression.all(text.written()).stream()
            .map(expression -> of(expression, place))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** A variable as steps before have left it, or as it is given around. */
  private Optional<Origin> variable(String name, Place place) {
    List<Step> steps = place.job().steps();
    if (place.step() < steps.size()) {
      Text own = steps.get(place.step()).env().get(name);
      if (own != null) {
        return text(own, place.at(place.step()));
      }
    }
    for (int i = Math.min(place.step(), steps.size()) - 1; i >= 0; i--) {
      Optional<String> left = Shell.written(steps.get(i).run().written(), "GITHUB_ENV", name);
      if (left.isPresent()) {
        return script(left.get(), steps.get(i), place.at(i));
      }
    }
    Text given = place.job().env().getOrDefault(name, workflow.env().get(name));
    return text(given, place.at(place.step()));
  }

  private Optional<Origin> output(String id, String name, Place place) {
    List<Step> steps = place.job().steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.id().equals(id)) {
        return step.uses().isEmpty()
            ? ofRun(step, name, place.at(i))
            : ofAction(step, name, place.at(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Origin> ofRun(Step step, String name, Place place) {
    return Shell.written(step.run().written(), "GITHUB_OUTPUT", name)
        .flatMap(text -> script(text, step, place));
  }

  private Optional<Origin> ofAction(Step step, String name, Place place) {
    String action = step.uses().toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
    if (known.isForeign(action, name)) {
      return Optional.of(Origin.of("what " + action + " reads", false, true));
    }
    if (action.equals("actions/github-script")) {
      return ofJavaScript(step, place);
    }
    if (action.startsWith("./") || decides(name)) {
      return Optional.empty();
    }
    return step.with().values().stream()
        .map(text -> text(text, place))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Origin::doubted);
  }

  /** Outputs that say whether something is so. */
  private static boolean decides(String name) {
    return name.matches(
        "(?i).*(outcome|status|match|changed|exists|found|has|is|count|number|id|sha)");
  }

  private Optional<Origin> ofJavaScript(Step step, Place place) {
    String script = step.with().getOrDefault("script", Text.NONE).written();
    var event = Event.IN_SCRIPT.matcher(script);
    boolean returns = script.contains("return") || script.contains("setOutput");
    if (returns && event.find()) {
      return Optional.of(Origin.of("the event's " + event.group(), false, false));
    }
    if (script.contains("readFile") && holdsForeignFiles(script, place)) {
      return Optional.of(Origin.of("a file that a stranger proposes", false, false));
    }
    return returns ? text(step.with().get("script"), place).map(Origin::doubted) : Optional.empty();
  }

  private Optional<Origin> result(String name, String output, Place place) {
    Job job = workflow.jobs().get(name);
    return job == null ? Optional.empty() : text(job.outputs().get(output), place.in(job));
  }

  /** What a stretch of a shell's script holds. */
  private Optional<Origin> script(String text, Step step, Place place) {
    return uncut(text, step, place).map(origin -> origin.cut(Shell.isOneLine(text)));
  }

  private Optional<Origin> uncut(String text, Step step, Place place) {
    if (place.depth() > DEEPEST || Shell.cleans(text)) {
      return Optional.empty();
    }
    Optional<Origin> put = text(new Text(text, 0), place);
    if (put.isPresent()) {
      return put;
    }
    String run = step.run().written();
    for (String name : Shell.variables(text)) {
      if (run.matches("(?s).*\\$\\{?" + name + "\\}?\"?\\s*=~\\s*\\^.*")) {
        continue;
      }
      Optional<String> given = Shell.given(run, name).filter(value -> !value.equals(text));
      Optional<Origin> origin =
          given.isPresent()
              ? script(given.get(), step, place.at(place.step()))
              : variable(name, place).map(Origin::later);
      if (origin.isPresent()) {
        return origin;
      }
    }
    if (Shell.asksGitHub(text)) {
      return Optional.of(Origin.of("what GitHub is asked for", false, false));
    }
    return Shell.readsFiles(text) && holdsForeignFiles(text, place)
        ? Optional.of(Origin.of("a file that a stranger proposes", false, false))
        : Optional.empty();
  }

  /** Whether a step before checks out what a stranger proposes. */
  boolean checksOutProposal(Job job, int step) {
    return job.steps().subList(0, step).stream().anyMatch(this::isForeignCheckout);
  }

  private boolean isForeignCheckout(Step step) {
    if (step.uses().startsWith("actions/checkout")) {
      String ref = step.with().getOrDefault("ref", Text.NONE).written();
      boolean merged = ref.isEmpty() && !step.with().containsKey("repository");
      return FOREIGN_CHECKOUT.matcher(ref).find()
          || (merged && workflow.triggers().containsKey("pull_request"));
    }
    return CHECKOUT_SCRIPT.matcher(step.run().written()).find();
  }

  /** The folder of its own into which a step checks out; nothing for the workspace. */
  private static String folder(Step step) {
    String path = step.with().getOrDefault("path", Text.NONE).written();
    return path.replaceAll("[\"']|^\\./|/$", "");
  }

  /** Whether a step before has fetched what a stranger has made. */
  private boolean holdsForeignFiles(String reading, Place place) {
    Map<String, String> triggers = workflow.triggers();
    List<Step> steps = place.job().steps();
    for (int i = 0; i <= Math.min(place.step(), steps.size() - 1); i++) {
      Step step = steps.get(i);
      String script =
          step.run().written() + step.with().getOrDefault("script", Text.NONE).written();
      boolean artifact =
          triggers.containsKey("workflow_run")
              && (ARTIFACT.matcher(step.uses()).find() || ARTIFACT_SCRIPT.matcher(script).find());
      boolean checkout = isForeignCheckout(step) && reading.contains(folder(step));
      if (artifact || checkout) {
        return true;
      }
    }
    return false;
  }
}
