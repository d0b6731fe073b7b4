package dev.countersign.workflows;

import dev.countersign.workflows.Workflow.Step;
import dev.countersign.workflows.Workflow.Text;
import java.util.regex.Pattern;

/** Steps that keep files for later runs. */
final class Caches {
  private static final Pattern OF_FOLDER =
      Pattern.compile("actions/cache(/save)?@.*|actions/cache");

  private static final Pattern OF_PACKAGES =
      Pattern.compile(
          "(actions/setup-(node|python|java|go)|ruby/setup-ruby|Swatinem/rust-cache|gradle/actions).*");

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\s*([|>]-?\\s+)?[\"']?(~|/|\\$\\{?HOME|\\$\\{\\{\\s*(runner\\.temp|env\\.HOME)).*");

  private Caches() {}

  /** Whether files of the checked-out project go into it, or what they make a tool install. */
  static boolean isFilledFromWorkspace(Step step) {
    if (OF_FOLDER.matcher(step.uses()).matches()) {
      return !OUTSIDE.matcher(step.with().getOrDefault("path", Text.NONE).written()).lookingAt();
    }
    return OF_PACKAGES.matcher(step.uses()).matches()
        && (step.with().containsKey("cache")
            || step.with().containsKey("bundler-cache")
            || step.uses().startsWith("Swatinem")
            || step.uses().startsWith("gradle"));
  }
}
