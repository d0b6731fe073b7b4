package dev.countersign.workflows;

import dev.countersign.rules.Target;
import dev.countersign.syntax.Ast;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A workflow of GitHub Actions.
 *
 * @param triggers what sets it off, each with the text of its conditions
 * @param env variables of every job
 * @param permissions of the token, as written; empty when it is not said
 * @param inputs what a caller hands over, with the default of each
 */
record Workflow(
    Map<String, String> triggers,
    Map<String, Text> env,
    String permissions,
    Map<String, Job> jobs,
    Map<String, Text> inputs) {

  /** A stretch of the file. */
  record Text(String written, int start) {
    static final Text NONE = new Text("", 0);

    /** Where in the file the character of this number is. */
    int place(int index) {
      return start + written.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    int end() {
      return place(written.length());
    }
  }

  /**
   * A job.
   *
   * @param settings what is written beside its steps: condition, permissions, environment
   * @param with what it hands to the workflow that it calls
   */
  record Job(
      Set<String> needs,
      Map<String, String> settings,
      Map<String, Text> env,
      Map<String, Text> outputs,
      Map<String, Text> matrix,
      List<Step> steps,
      Map<String, Text> with,
      String written) {
    String setting(String name) {
      return settings.getOrDefault(name, "");
    }
  }

  /** A step of a job. */
  record Step(
      String id,
      String uses,
      Text used,
      String condition,
      Text run,
      Map<String, Text> env,
      Map<String, Text> with) {
    private static final Set<String> SCRIPTS =
        Set.of("script", "inlineScript", "run", "command", "commands", "cmd");

    /** What it runs, or hands to an action that runs it. */
    List<Text> scripts() {
      List<Text> scripts = new ArrayList<>(List.of(run));
      with.forEach((name, text) -> {
        if (SCRIPTS.contains(name)) {
          scripts.add(text);
        }
      });
      return scripts;
    }
  }

  /** The workflow of a file, if it is one. */
  static Optional<Workflow> of(Target target) {
    return target
        .code()
        .flatMap(code ->
            code.tree().program().body().stream()
                .filter(Ast.Dict.class::isInstance)
                .map(document -> new Reader(target).workflow(document))
                .filter(workflow -> !workflow.jobs().isEmpty())
                .findFirst());
  }

  /** The action of a file whose steps are written like those of a job; it is the only job. */
  static Optional<Workflow> ofAction(Target target) {
    return target
        .code()
        .flatMap(code ->
            code.tree().program().body().stream()
                .filter(Ast.Dict.class::isInstance)
                .map(document -> new Reader(target).action(document))
                .filter(action ->
                    action.jobs().values().stream().anyMatch(job -> !job.steps().isEmpty()))
                .findFirst());
  }

  /** Reads what is written; what has another form than expected is left out. */
  private record Reader(Target target) {
    Workflow workflow(Ast document) {
      Map<String, Ast.Expr> top = entries(document);
      Map<String, Job> jobs = new LinkedHashMap<>();
      entries(top.get("jobs")).forEach((name, job) -> jobs.put(name, job(job)));
      Ast.Expr on = top.containsKey("on") ? top.get("on") : top.get("true");
      return new Workflow(
          triggers(on),
          texts(top.get("env")),
          written(top.get("permissions")),
          jobs,
          inputs(entries(entries(on).get("workflow_call")).get("inputs")));
    }

    Workflow action(Ast document) {
      Map<String, Ast.Expr> top = entries(document);
      Map<String, Job> jobs = Map.of("", job(top.get("runs")));
      return new Workflow(Map.of(), Map.of(), "", jobs, inputs(top.get("inputs")));
    }

    /** Without numbers and truth values, which hold no text. */
    private Map<String, Text> inputs(@Nullable Ast dict) {
      Map<String, Text> inputs = new LinkedHashMap<>();
      entries(dict)
          .forEach((name, about) -> {
            Map<String, Ast.Expr> parts = entries(about);
            String type = value(parts.get("type"));
            if (!type.equals("number") && !type.equals("boolean")) {
              inputs.put(name, text(parts.get("default")));
            }
          });
      return inputs;
    }

    private Map<String, String> triggers(@Nullable Ast on) {
      Map<String, String> triggers = new LinkedHashMap<>();
      switch (on) {
        case Ast.Dict dict ->
            entries(dict).forEach((name, how) -> triggers.put(name, written(how)));
        case Ast.Collection list -> list.elements().forEach(one -> triggers.put(value(one), ""));
        case null -> {}
        default -> triggers.put(value(on), "");
      }
      return triggers;
    }

    private Job job(@Nullable Ast job) {
      Map<String, Ast.Expr> parts = entries(job);
      Map<String, String> settings = new LinkedHashMap<>();
      for (String name : List.of("if", "permissions", "environment")) {
        settings.put(name, written(parts.get(name)));
      }
      settings.put("uses", value(parts.get("uses")));
      List<Step> steps = new ArrayList<>();
      if (parts.get("steps") instanceof Ast.Collection list) {
        list.elements().forEach(step -> steps.add(step(step)));
      }
      return new Job(
          needs(parts.get("needs")),
          settings,
          texts(parts.get("env")),
          texts(parts.get("outputs")),
          texts(entries(parts.get("strategy")).get("matrix")),
          steps,
          texts(parts.get("with")),
          written(job));
    }

    private Set<String> needs(@Nullable Ast needs) {
      Set<String> names = new TreeSet<>();
      if (needs instanceof Ast.Collection list) {
        list.elements().forEach(one -> names.add(value(one)));
      } else if (needs != null) {
        names.add(value(needs));
      }
      return names;
    }

    private Step step(Ast.Expr step) {
      Map<String, Ast.Expr> parts = entries(step);
      return new Step(
          value(parts.get("id")),
          value(parts.get("uses")),
          text(parts.get("uses")),
          written(parts.get("if")),
          text(parts.get("run")),
          texts(parts.get("env")),
          texts(parts.get("with")));
    }

    private Map<String, Text> texts(@Nullable Ast dict) {
      Map<String, Text> texts = new LinkedHashMap<>();
      entries(dict).forEach((name, value) -> texts.put(name, text(value)));
      return texts;
    }

    private Text text(@Nullable Ast node) {
      return node == null ? Text.NONE : new Text(written(node), node.start());
    }

    private String written(@Nullable Ast node) {
      return node == null ? "" : target.text(node.start(), node.end());
    }

    private static String value(@Nullable Ast node) {
      return switch (node) {
        case Ast.Str text -> text.value();
        case Ast.Name name -> name.id();
        case Ast.Literal literal -> literal.text();
        case null, default -> "";
      };
    }

    private static Map<String, Ast.Expr> entries(@Nullable Ast node) {
      return node instanceof Ast.Dict dict ? dict.named() : Map.of();
    }
  }
}
