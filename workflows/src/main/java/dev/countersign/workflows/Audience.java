package dev.countersign.workflows;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who can make a job run, and with what rights: GitHub's documents on events that trigger workflows
 * and on secure use.
 */
enum Audience {
  /** Members of the project alone. */
  MEMBERS,
  /** Anybody, but without secrets or after somebody has looked at it; or it is not known. */
  STRANGERS_WITHOUT_RIGHTS,
  /** Anybody, with the secrets of the repository and what its token may do. */
  STRANGERS_WITH_RIGHTS;

  private static final Set<String> OPEN =
      Set.of(
          "pull_request_target",
          "issue_comment",
          "issues",
          "discussion",
          "discussion_comment",
          "workflow_run",
          "gollum",
          "fork",
          "watch");

  private static final Set<String> WITHOUT_RIGHTS =
      Set.of(
          "pull_request",
          "pull_request_review",
          "pull_request_review_comment",
          "push",
          "workflow_call",
          "commit_comment");

  /** A condition that only members of the project meet. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "author_association\\s*==\\s*'(OWNER|MEMBER|COLLABORATOR)'"
              + "|(?<!!\\s{0,3})contains\\((fromJSON\\()?[^)]*(OWNER|MEMBER|COLLABORATOR)[^)]*\\)?\\s*,[^)]*author_association"
              + "|github\\.(actor|triggering_actor|event\\.[\\w.]*login)\\s*==\\s*['g]"
              + "|(?<!!\\s{0,3})contains\\([^)]*,\\s*github\\.(actor|triggering_actor|event\\.[\\w.]*login)\\s*\\)"
              + "|head\\.repo\\.(full_name|owner\\.login)\\s*==\\s*['g]"
              + "|head_repository\\.(full_name|owner\\.login)\\s*==\\s*['g]"
              + "|github\\.(repository|repository_owner)\\s*==\\s*github\\.event\\.[\\w.]*head"
              + "|head\\.repo\\.fork\\s*==\\s*false|!\\s*github\\.event\\.pull_request\\.head\\.repo\\.fork"
              + "|github\\.event_name\\s*==\\s*'(push|workflow_dispatch|schedule|release|repository_dispatch|merge_group)'"
              + "|workflow_run\\.event\\s*==\\s*'(push|workflow_dispatch|schedule|release|merge_group)'");

  /** Something of a condition is turned round. */
  private static final Pattern DENIED = Pattern.compile("!\\s*\\(");

  /** A condition that a member sets when they have looked. */
  private static final Pattern LOOKED_AT =
      Pattern.compile("labels?\\.(\\*\\.)?name|review\\.state\\s*==\\s*'approved'");

  private static final Pattern CHECK =
      Pattern.compile(
          "(?i)check-?(user|actor|team)?-?permission|getCollaboratorPermissionLevel|checkCollaborator|checkMembership|get-user-teams-membership|require-?permission");

  private static final Pattern TYPES_OF_MEMBERS =
      Pattern.compile(
          "(?s).*types:\\s*(\\[\\s*|-\\s*)?(labeled|unlabeled|assigned|milestoned)\\b(?!.*\\b(opened|edited|created|synchronize|reopened)\\b).*");

  private static final Pattern DEFAULT_BRANCH =
      Pattern.compile("\\b(main|master|trunk|develop(ment)?|default)\\b|['\"]\\*\\*?['\"]");

  private static final Pattern NOTHING_ALLOWED =
      Pattern.compile("\\{\\s*\\}|read-all|none|(\\s*[\\w-]+:\\s*(read|none)\\s*)+");

  private static final Pattern SECRETS = Pattern.compile("secrets\\.|secrets:\\s*inherit");

  /** Whether anybody at all can set it off where the default branch's workflow runs. */
  static boolean isOpen(Workflow workflow) {
    return workflow.triggers().keySet().stream().anyMatch(OPEN::contains);
  }

  /** Whether it runs for the default branch, as far as the usual names tell. */
  static boolean reachesDefaultBranch(Workflow workflow) {
    String how = workflow.triggers().getOrDefault("pull_request_target", "");
    boolean named = DEFAULT_BRANCH.matcher(how).find();
    return workflow.triggers().size() > 1
        || (how.contains("branches-ignore:") ? !named : !how.contains("branches:") || named);
  }

  /** Who can run a step of a job. */
  static Audience of(Workflow workflow, Workflow.Job job, Workflow.Step step) {
    return of(ofTriggers(workflow), workflow, job, step);
  }

  /** Who can run a step of a job in a file that this audience can have called. */
  Audience calling(Workflow workflow, Workflow.Job job, Workflow.Step step) {
    return of(this, workflow, job, step);
  }

  /** Who can make a job call another workflow. */
  static Audience of(Workflow workflow, Workflow.Job job) {
    return of(ofTriggers(workflow), workflow, job, 0);
  }

  /** Who can make a job of a workflow call another, where this audience can have it called. */
  Audience calling(Workflow workflow, Workflow.Job job) {
    return of(this, workflow, job, 0);
  }

  private static Audience of(
      Audience start, Workflow workflow, Workflow.Job job, Workflow.Step step) {
    Audience audience = of(start, workflow, job, 0).under(step.condition());
    for (Workflow.Step before : job.steps()) {
      if (before == step) {
        break;
      }
      if (isCheck(before)) {
        audience = audience.atMost(STRANGERS_WITHOUT_RIGHTS);
      }
    }
    return audience;
  }

  private static Audience of(Audience start, Workflow workflow, Workflow.Job job, int depth) {
    Audience audience = start.under(job.setting("if"));
    if (!job.setting("environment").isEmpty() || isPowerless(workflow, job)) {
      audience = audience.atMost(STRANGERS_WITHOUT_RIGHTS);
    }
    if (depth < 8 && !job.setting("if").contains("always()")) {
      for (String name : job.needs()) {
        Workflow.Job needed = workflow.jobs().get(name);
        if (needed != null) {
          audience = audience.atMost(of(start, workflow, needed, depth + 1));
          if (needed.steps().stream().anyMatch(Audience::isCheck)) {
            audience = audience.atMost(STRANGERS_WITHOUT_RIGHTS);
          }
        }
      }
    }
    return audience;
  }

  private static Audience ofTriggers(Workflow workflow) {
    Audience widest = MEMBERS;
    for (var trigger : workflow.triggers().entrySet()) {
      Audience one =
          OPEN.contains(trigger.getKey())
              ? STRANGERS_WITH_RIGHTS
              : WITHOUT_RIGHTS.contains(trigger.getKey()) ? STRANGERS_WITHOUT_RIGHTS : MEMBERS;
      if (TYPES_OF_MEMBERS.matcher(trigger.getValue()).matches()) {
        one = one.atMost(STRANGERS_WITHOUT_RIGHTS);
      }
      widest = one.compareTo(widest) > 0 ? one : widest;
    }
    return widest;
  }

  /** Whether a token that may only read is all there is to take. */
  private static boolean isPowerless(Workflow workflow, Workflow.Job job) {
    String permissions =
        job.setting("permissions").isEmpty() ? workflow.permissions() : job.setting("permissions");
    return NOTHING_ALLOWED.matcher(permissions.strip()).matches()
        && !SECRETS.matcher(job.written()).find();
  }

  private static boolean isCheck(Workflow.Step step) {
    return CHECK.matcher(step.uses()).find()
        || CHECK.matcher(step.run().written()).find()
        || step.with().values().stream().anyMatch(text -> CHECK.matcher(text.written()).find());
  }

  private Audience under(String condition) {
    if (condition.isBlank()) {
      return this;
    }
    boolean members = true;
    for (String alternative : condition.split("\\|\\|", -1)) {
      members &= MEMBER.matcher(alternative).find() && !DENIED.matcher(alternative).find();
    }
    if (members) {
      return MEMBERS;
    }
    return LOOKED_AT.matcher(condition).find() ? atMost(STRANGERS_WITHOUT_RIGHTS) : this;
  }

  private Audience atMost(Audience other) {
    return other.compareTo(this) < 0 ? other : this;
  }
}
