package dev.countersign.context.injection;

import java.util.Locale;
import java.util.regex.Pattern;

/** Files whose purpose is to instruct an assistant. */
public final class InstructionFiles {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:.*/)?(?:agents?\\.md|claude(?:\\.local)?\\.md|gemini\\.md|codex\\.md|skill\\.md|conventions\\.md"
              + "|\\.?cursorrules|\\.?windsurfrules|\\.?clinerules|\\.goosehints|\\.junie/guidelines\\.md"
              + "|copilot-instructions\\.md|[^/]*\\.(?:mdc|prompt|prompty|chatmode\\.md|prompt\\.md|instructions\\.md|agent\\.md)"
              + "|llms(?:-full)?\\.txt)"
              + "|(?:.*/)?\\.(?:cursor|claude|windsurf|clinerules|roo|continue|kiro|amazonq|github/(?:instructions|prompts|chatmodes|agents))/.*"
              + "|(?:.*/)?(?:prompts?|system[-_]prompts?|skills|agents|commands|personas)/[^/]*(?:/[^/]*)?\\.(?:md|txt|j2|jinja2?|tmpl)"
              + "|(?:.*[/_.-])?prompts?(?:[_.-][^/]*)?\\.(?:md|txt)");
  private static final Pattern PROMPT =
      Pattern.compile(
          "\\A\\s*(?:---.*?---\\s*)?(?:#[^\\n]*\\s*)?(?:You are (?:an? |the |[A-Z])|Your (?:task|job|role|goal) is|Act as )",
          Pattern.DOTALL);

  /** What every assistant in the project obeys, and what it is allowed and made to run. */
  private static final Pattern STANDING =
      Pattern.compile(
          "(?:.*/)?(?:agents?\\.md|claude(?:\\.local)?\\.md|gemini\\.md|codex\\.md|conventions\\.md|skill\\.md"
              + "|\\.(?:cursor|windsurf|cline)rules|\\.goosehints|\\.aider\\.conf\\.yml|copilot-instructions\\.md"
              + "|\\.?mcp\\.json|[^/]*\\.mdc|[^/]*\\.instructions\\.md)"
              + "|(?:.*/)?\\.(?:cursor|claude|windsurf|clinerules|roo|continue|kiro|amazonq|junie|gemini|codex"
              + "|github/(?:instructions|prompts|chatmodes|agents))/.*");

  private InstructionFiles() {}

  /** Whether a file of this path speaks to every assistant, or configures it. */
  static boolean isStanding(String path) {
    return STANDING.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a file of this path is read as instructions. */
  public static boolean isInstructions(String path) {
    return NAMED.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a text begins as a prompt does. */
  static boolean beginsAsPrompt(String text) {
    return PROMPT.matcher(text.substring(0, Math.min(text.length(), 2_000))).find();
  }
}
