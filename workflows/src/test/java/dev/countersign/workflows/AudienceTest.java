package dev.countersign.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Target;
import dev.countersign.syntax.Languages;
import dev.countersign.syntax.ParseLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can make a step run, by triggers, conditions and what the job may do. */
class AudienceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          issue_comment; ;; STRANGERS_WITH_RIGHTS
          [push, pull_request_target]; ;; STRANGERS_WITH_RIGHTS
          pull_request; ;; STRANGERS_WITHOUT_RIGHTS
          workflow_call; ;; STRANGERS_WITHOUT_RIGHTS
          workflow_dispatch; ;; MEMBERS
          schedule; ;; MEMBERS
          {pull_request_target: {types: [labeled]}}; ;; STRANGERS_WITHOUT_RIGHTS
          {pull_request_target: {types: [labeled, opened]}}; ;; STRANGERS_WITH_RIGHTS
          issue_comment; if: github.event.comment.author_association == 'OWNER';; MEMBERS
          issue_comment; if: github.event.comment.author_association != 'OWNER';; STRANGERS_WITH_RIGHTS
          issue_comment; if: contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association);; MEMBERS
          issue_comment; if: "!contains(fromJSON('[\\"OWNER\\"]'), github.event.comment.author_association)";; STRANGERS_WITH_RIGHTS
          issue_comment; if: "!(github.actor == 'shopbot')";; STRANGERS_WITH_RIGHTS
          issue_comment; if: github.event.comment.author_association == 'OWNER' || startsWith(github.event.comment.body, '/x');; STRANGERS_WITH_RIGHTS
          pull_request_target; if: github.event.pull_request.head.repo.full_name == github.repository;; MEMBERS
          pull_request_target; if: contains(github.event.pull_request.labels.*.name, 'safe');; STRANGERS_WITHOUT_RIGHTS
          pull_request_target; environment: release;; STRANGERS_WITHOUT_RIGHTS
          pull_request_target; permissions: {};; STRANGERS_WITHOUT_RIGHTS
          pull_request_target; permissions: {contents: write};; STRANGERS_WITH_RIGHTS
          pull_request_target; permissions: {};, env: {A: "${{ secrets.A }}"}; STRANGERS_WITH_RIGHTS
          pull_request_target; needs: guard;; MEMBERS
          issue_comment; ;, if: github.actor == 'shopbot'; MEMBERS
          """)
  void audience(String on, String job, String step, String expected) {
    String text =
        """
        on: %s
        jobs:
          guard:
            if: github.event.pull_request.head.repo.fork == false
            runs-on: x
            steps: []
          job:
            runs-on: x
            %s
            steps:
              - { run: make %s }
        """
            .formatted(on, job == null ? "" : job, step == null ? "" : step);
    Target target =
        Target.ofCode(
            "w.yml",
            text.getBytes(StandardCharsets.UTF_8),
            Languages.load().ofFile("w.yml").orElseThrow(),
            ParseLimits.DEFAULT);
    Workflow workflow = Workflow.of(target).orElseThrow();
    Workflow.Job last = workflow.jobs().values().stream().toList().getLast();

    assertThat(Audience.of(workflow, last, last.steps().getFirst()).name()).isEqualTo(expected);
  }
}
