package dev.countersign.packs;

import dev.countersign.rules.Rule;
import dev.countersign.rules.RuleMetadata;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The pages of {@code docs/rules}, made of the rules and their fixtures. */
final class RulePages {
  private RulePages() {}

  /** File names to Markdown. */
  static Map<String, String> of(Pack pack) {
    Map<String, String> pages = new TreeMap<>();
    pack.entries().forEach(entry -> pages.put(entry.rule().id() + ".md", page(entry)));
    pages.put("README.md", index(pack.entries()));
    return pages;
  }

  private static String index(List<Pack.Entry> entries) {
    StringBuilder page = new StringBuilder("# Rules\n\n");
    page.append("Made from the rule files under `packs`; change those, then run the tests with ")
        .append("`-Dgolden=write`.\nA match of a *proof* blocks; a *question* goes to a person.\n");
    String language = "";
    for (Pack.Entry entry :
        entries.stream().sorted(Comparator.comparing(Pack.Entry::toString)).toList()) {
      String own = entry.rule().id().replaceFirst("\\..*", "");
      if (!own.equals(language)) {
        language = own;
        page.append("\n## ").append(own).append("\n\n| rule | | severity | |\n|---|---|---|---|\n");
      }
      page.append(row(entry.rule()));
    }
    return page.toString();
  }

  private static String row(Rule rule) {
    return "| [%s](%s.md) | %s | %s | %s |\n"
        .formatted(
            rule.id(),
            rule.id(),
            rule.metadata().title().orElse(""),
            severity(rule),
            proves(rule) ? "proof" : "question");
  }

  private static String page(Pack.Entry entry) {
    Rule rule = entry.rule();
    RuleMetadata said = rule.metadata();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(said.title().orElse(rule.id())).append("\n\n");
    page.append("`").append(rule.id()).append("` · ").append(severity(rule)).append(" · ");
    page.append(proves(rule) ? "a match is proof" : "a match is a question").append(" · ");
    page.append(String.join(", ", said.cwe())).append(" · OWASP ");
    page.append(String.join(", ", said.owasp())).append("\n\n");
    page.append(rule.message()).append("\n\n");
    section(page, "Why it matters", said.why().orElse(""));
    section(page, "What to do", said.how().orElse(""));
    if (rule.fixes()) {
      page.append("`countersign fix` does it where that is enough.\n\n");
    }
    said.question().ifPresent(question -> section(page, "The question", question));
    page.append("## Examples\n\n`ruleid` marks what is found, `ok` what is not.\n\n");
    entry.fixtures().forEach(file -> page.append(code(file)));
    page.append("## References\n\n");
    said.references().forEach(reference -> page.append("- <").append(reference).append(">\n"));
    return page.toString();
  }

  private static void section(StringBuilder page, String heading, String text) {
    page.append("## ").append(heading).append("\n\n").append(text.strip()).append("\n\n");
  }

  private static String code(Path file) {
    String extension = file.getFileName().toString().replaceFirst(".*\\.", "");
    return "```" + extension + "\n" + Pack.text(file).strip() + "\n```\n\n";
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static boolean proves(Rule rule) {
    return rule.metadata().confidence() == RuleMetadata.Confidence.HIGH;
  }
}
