package dev.countersign.report;

import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleMetadata;

/** What a rule says about itself, for people. */
public final class RulePage {
  private RulePage() {}

  /** In plain text. */
  public static String text(Rule rule) {
    RuleMetadata metadata = rule.metadata();
    StringBuilder page = new StringBuilder(rule.message().strip());
    metadata.why().ifPresent(why -> page.append("\n\nWhy it matters: ").append(why.strip()));
    metadata.how().ifPresent(how -> page.append("\n\nWhat to do: ").append(how.strip()));
    if (rule.fixes()) {
      page.append("\n\n`countersign fix` does it where that is enough.");
    }
    return page.isEmpty() ? rule.id() : page.toString();
  }

  /** In Markdown, with the standards it serves and pages to read. */
  public static String markdown(Rule rule) {
    RuleMetadata metadata = rule.metadata();
    StringBuilder page = new StringBuilder();
    page.append("## ").append(metadata.title().orElse(rule.id())).append("\n\n");
    page.append(rule.message().strip()).append("\n");
    metadata
        .why()
        .ifPresent(why -> page.append("\n### Why it matters\n\n").append(why.strip()).append('\n'));
    metadata
        .how()
        .ifPresent(how -> page.append("\n### What to do\n\n").append(how.strip()).append('\n'));
    if (rule.fixes()) {
      page.append("\n`countersign fix` does it where that is enough.\n");
    }
    page.append("\n| | |\n|---|---|\n");
    page.append("| Rule | `").append(rule.id()).append("` |\n");
    page.append("| Severity | ").append(rule.severity().label()).append(" |\n");
    row(page, "CWE", String.join(", ", metadata.cwe()));
    row(page, "OWASP", String.join(", ", metadata.owasp()));
    row(page, "Languages", String.join(", ", rule.languages()));
    if (!metadata.references().isEmpty()) {
      page.append("\n### Read more\n\n");
      metadata
          .references()
          .forEach(reference -> page.append("- <").append(reference).append(">\n"));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, String name, String value) {
    if (!value.isEmpty()) {
      page.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }
  }
}
