package dev.countersign.context.injection;

import java.util.Locale;
import java.util.regex.Pattern;

/** What speaks for peace: a text about injection, a test, a quotation, a file of instructions. */
final class Surroundings {
  private static final int BEFORE = 160;
  private static final Pattern ABOUT =
      Pattern.compile(
          "prompt[ -]?injection|jailbreak|\\bOWASP\\b|LLM01|red[ -]?team|adversarial|injected (?:instruction|prompt|text)|injection (?:attack|attempt|payload)|attacker|malicious (?:instruction|prompt|text|content|document|actor)|guardrail|untrusted (?:content|text|input|data)|prompt[ -]?leak",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:for example|for instance|e\\.g\\.|such as|like|example|examples|payload|pattern|phrases?|strings?|says?|said|saying|contain(?:s|ing)?|reads?|wrote|might|could|would|may|whether|detects?|blocks?|attacks?|attempts?|tries|trying|tricks?|attackers?|zum Beispiel|par exemple|por ejemplo)\\b[^.!?]{0,90}$",
          Pattern.CASE_INSENSITIVE);
  private static final String QUOTES = "\"“„«‘`'「『";

  private final String path;
  private final String text;
  private final boolean instructions;

  private Surroundings(String path, String text, boolean instructions) {
    this.path = path;
    this.text = text;
    this.instructions = instructions;
  }

  static Surroundings of(String path, String text) {
    return new Surroundings(
        path.toLowerCase(Locale.ROOT),
        text,
        InstructionFiles.isInstructions(path) || InstructionFiles.beginsAsPrompt(text));
  }

  /** Whether the document is about such texts. Reads all of it. */
  boolean isAbout() {
    return ABOUT.matcher(text).find() || ABOUT.matcher(path.replace('_', ' ')).find();
  }

  /** Whether it is meant to instruct an assistant. */
  boolean isInstructions() {
    return instructions;
  }

  /** Whether the words at {@code at} are quoted or reported. */
  static boolean isQuoted(String passage, int at) {
    int i = at - 1;
    while (i >= 0 && (passage.charAt(i) == ' ' || passage.charAt(i) == '*')) {
      i--;
    }
    boolean quote = i >= 0 && QUOTES.indexOf(passage.charAt(i)) >= 0;
    String before = passage.substring(Math.max(0, at - BEFORE), at);
    return quote || oddBackticks(passage, at) || REPORTED.matcher(before).find();
  }

  private static boolean oddBackticks(String passage, int at) {
    return passage.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
  }
}
