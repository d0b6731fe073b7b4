package dev.countersign.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.Rule;
import dev.countersign.rules.Target;
import dev.countersign.rules.read.RuleReader;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is proved, asked and silent of text that a workflow hands to an action or another one. */
class CallerTest {
  private static final Languages LANGUAGES = Languages.load();

  private static final String ACTION =
      """
      inputs: {name: {required: true}}
      runs:
        using: composite
        steps:
          - shell: bash
            run: echo ${{ inputs.name }}
      """;

  private static final String CALLED =
      """
      on: {workflow_call: {inputs: {name: {type: string}}}}
      jobs: {a: {steps: [{run: "echo ${{ inputs.name }}"}]}}
      """;

  @Test
  void whoCanStartTheCallerDecides() {
    assertThat(caller("issue_comment", "${{ github.event.comment.body }}"))
        .containsExactly("PROVED");
    assertThat(caller("pull_request", "${{ github.head_ref }}")).containsExactly("ASKED");
    assertThat(caller("workflow_dispatch", "${{ github.event.inputs.name }}")).isEmpty();
    assertThat(caller("issue_comment", "Jane")).isEmpty();
    assertThat(caller("schedule", "${{ github.event.comment.body }}")).isEmpty();
  }

  private static List<String> caller(String trigger, String value) {
    return found(
        Map.of(
            "a/action.yml",
            ACTION,
            ".github/workflows/w.yml",
            "on: "
                + trigger
                + "\njobs: {a: {steps: [{uses: ./a, with: {name: \""
                + value
                + "\"}}]}}"));
  }

  @Test
  void aJobThatCallsAWorkflowHandsOverToo() {
    String caller =
        """
        on: issues
        %sjobs:
          a:
            uses: "./.github/workflows/called.yml"
            with: {name: "${{ github.event.issue.title }}"}
            %s
        """;
    assertThat(called(caller.formatted("", ""))).containsExactly("PROVED");
    assertThat(called(caller.formatted("permissions: {}\n", ""))).containsExactly("ASKED");
    assertThat(called(caller.formatted("permissions: {}\n", "secrets: inherit")))
        .containsExactly("PROVED");
    assertThat(called(caller.formatted("", "if: github.event.issue.author_association == 'OWNER'")))
        .isEmpty();
  }

  private static List<String> called(String caller) {
    return found(Map.of(".github/workflows/called.yml", CALLED, ".github/workflows/w.yml", caller));
  }

  @Test
  void thoseThatCallEachOtherEnd() {
    String round =
        """
        inputs: {name: {required: true}}
        runs: {using: composite, steps: [{uses: ./%s, with: {name: "${{ inputs.name }}"}}]}
        """;
    assertThat(
            found(
                Map.of(
                    "a/action.yml", round.formatted("b"),
                    "b/action.yml", round.formatted("a"),
                    ".github/workflows/w.yml",
                        "on: issues\njobs: {a: {steps: [{uses: ./a, with: {name: \"${{ github.event.issue.title }}\"}}]}}")))
        .isEmpty();
  }

  @Test
  void whereOnlyTheCallerIsCheckedItStandsThere() {
    Map<String, String> files =
        Map.of(
            "a/action.yml",
            ACTION,
            ".github/workflows/w.yml",
            "on: issues\njobs: {a: {steps: [{uses: ./a, with: {name: \"${{ github.event.issue.title }}\"}}]}}");
    ProjectInspection.Found found = inspect(files, List.of(".github/workflows/w.yml")).getFirst();
    assertThat(found.path()).isEqualTo(".github/workflows/w.yml");
    assertThat(found.match().trace().stream().map(Match.Step::path))
        .containsExactly(".github/workflows/w.yml", "a/action.yml");
  }

  private static List<String> found(Map<String, String> files) {
    return inspect(files, List.copyOf(files.keySet())).stream()
        .map(found -> found.match().standing().name())
        .toList();
  }

  private static List<ProjectInspection.Found> inspect(
      Map<String, String> files, List<String> checked) {
    Rule rule =
        RuleReader.read(
                "r.yaml",
                """
                rules:
                  - id: r
                    languages: [project]
                    severity: HIGH
                    message: m
                    mode: inspect
                    inspect: workflow-inputs
                    metadata: {confidence: MEDIUM, question: q}
                """,
                LANGUAGES)
            .rules()
            .getFirst();
    return new CallerInspector()
        .inspection(new Parameters(Map.of()))
        .inspect(rule, project(new TreeMap<>(files), checked))
        .found();
  }

  private static Project project(TreeMap<String, String> files, List<String> checked) {
    return new Project() {
      @Override
      public List<String> paths() {
        return new ArrayList<>(files.keySet());
      }

      @Override
      public List<String> checked() {
        return checked;
      }

      @Override
      public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(t -> t.getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public Optional<Target> target(String path) {
        return read(path)
            .map(bytes ->
                Target.ofCode(
                    path, bytes, LANGUAGES.ofFile("a.yml").orElseThrow(), ParseLimits.DEFAULT));
      }

      @Override
      public <T> Optional<T> service(Class<T> type) {
        return Optional.empty();
      }

      @Override
      public <T> T remembered(Class<T> type, Function<Project, T> answer) {
        return answer.apply(this);
      }
    };
  }
}
