package dev.countersign.workflows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The text in GitHub's events that whoever sets them off has chosen. */
final class Event {
  private record Field(Pattern form, Set<String> triggers) {}

  private static final Set<String> PROPOSALS =
      Set.of(
          "pull_request",
          "pull_request_target",
          "pull_request_review",
          "pull_request_review_comment");

  private static final Set<String> ISSUES = Set.of("issues", "issue_comment");

  private static final List<Field> FIELDS =
      List.of(
          field("github\\.head_ref", Set.of("pull_request", "pull_request_target")),
          field("issue\\.(title|body|user\\.(name|email))", ISSUES),
          field(
              "pull_request\\.(title|body|user\\.(name|email)|head\\.(ref|label)|head\\.repo\\.(default_branch|description|homepage))",
              PROPOSALS),
          field(
              "comment\\.body",
              Set.of(
                  "issue_comment",
                  "pull_request_review_comment",
                  "discussion_comment",
                  "commit_comment")),
          field("review\\.body", Set.of("pull_request_review", "pull_request_review_comment")),
          field(
              "discussion\\.(title|body|user\\.(name|email))",
              Set.of("discussion", "discussion_comment")),
          field(
              "(head_commit|commits\\S*?)\\.(message|(author|committer)\\.(name|email))",
              Set.of("push")),
          field(
              "workflow_run\\.(head_branch|display_title|head_repository\\.description|head_commit\\.(message|(author|committer)\\.(name|email))|pull_requests\\S*?\\.head\\.ref)",
              Set.of("workflow_run")),
          field("pages\\S*?\\.page_name", Set.of("gollum")),
          field("client_payload\\b.*", Set.of("repository_dispatch")),
          field("(milestone|label)\\.(title|description|name)", Set.of("milestone", "label")),
          field("release\\.(name|body)", Set.of("release")),
          field(
              "changes\\.\\S*?from",
              Set.of("issues", "pull_request_target", "pull_request", "discussion")),
          field("answer\\.body", Set.of("discussion")));

  /** In scripts of actions/github-script, which see the event as an object. */
  static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(issue|pull_request|comment|review|discussion)\\??\\.(title|body|head\\??\\.(ref|label))\\b|workflow_run\\??\\.head_branch|\\.data\\.(title|body|head\\.(ref|label))\\b|getComment\\(|listComments\\(");

  private static final Pattern BRANCH =
      Pattern.compile("github\\.event\\.workflow_run\\.head_branch");

  /** A list of branches without signs that stand for any text. */
  private static final Pattern NAMED_BRANCHES =
      Pattern.compile(
          "(?m)^\\s*branches:[ \\t]*(?:\\[[^*?+!\\[\\]]+\\]|(?:\\R\\s*-[ \\t]*[^*?+!\\[\\]\\s]+[ \\t]*(?=\\R|$))+(?!\\s*-))|\\{[^{}]*\\bbranches:\\s*\\[[^*?+!\\[\\]]+\\]");

  private Event() {}

  private static Field field(String form, Set<String> triggers) {
    String whole = form.startsWith("github") ? form : "github\\.event\\." + form;
    return new Field(Pattern.compile(whole), triggers);
  }

  /**
   * Which triggers give the text.
   *
   * @return empty when it is no such text
   */
  static Optional<Set<String>> givenBy(String value) {
    return FIELDS.stream()
        .filter(field -> field.form().matcher(value).matches())
        .map(Field::triggers)
        .findFirst();
  }

  /** Whether a workflow with these triggers can see it; one that is called sees its caller's. */
  static boolean isSeenBy(Set<String> given, Map<String, String> triggers) {
    return triggers.containsKey("workflow_call")
        || triggers.keySet().stream().anyMatch(given::contains);
  }

  /**
   * Whether it is the name of a branch, and the run is let through only from branches named here.
   */
  static boolean isNamedHere(String value, Map<String, String> triggers) {
    return BRANCH.matcher(value).matches()
        && !triggers.containsKey("workflow_call")
        && NAMED_BRANCHES.matcher(triggers.getOrDefault("workflow_run", "")).find();
  }
}
