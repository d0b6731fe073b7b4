package dev.countersign.context.injection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Words of which a text that commands an assistant has one; quick to look for. */
final class Anchors {
  private static final List<String> STEMS =
      List.of(
          "ignor",
          "disregard",
          "forget",
          "overrid",
          "discard",
          "neglect",
          "overlook",
          "abandon",
          "set aside",
          "stop following",
          "not follow",
          "t follow",
          "no attention",
          "supersede",
          "precedence",
          "overrule",
          "instead of",
          "summari",
          "language model",
          "assistant",
          "chatbot",
          "chat bot",
          "llm",
          "chatgpt",
          "gpt",
          "copilot",
          "gemini",
          "codex",
          "devin",
          "claude",
          "cursor",
          " agent",
          "ai ",
          " ai",
          "a.i.",
          "artificial intel",
          "pretend",
          "from now on",
          "you are now",
          "no longer",
          "your new ",
          "your real ",
          "instructions:",
          "im_start",
          "im_end",
          "[inst]",
          "<<sys>>",
          "end of ",
          "<system",
          "<important",
          "system_prompt",
          "system prompt",
          "your system",
          "guardrail",
          "your programming",
          " mode",
          "the user",
          "your response",
          "vergiss",
          "vergessen",
          "missacht",
          "sprachmodell",
          " ki",
          "oublie",
          "ne tiens",
          "tenez pas",
          "olvid",
          "omit",
          "descart",
          "dimentic",
          "trascur",
          "esque",
          "desconsid",
          "negeer",
          "忽",
          "无视",
          "無視",
          "忘",
          "不要理会",
          "игнор",
          "забудь",
          "внимани",
          "무시",
          "如果你是",
          "تجاهل",
          "انس",
          "your developer",
          "your creator",
          "listen to m",
          "must obey");

  private Anchors() {}

  /** Whether one of them is in a text. */
  static boolean in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return STEMS.stream().anyMatch(lower::contains);
  }

  /** The same as a file's text must have one, letter by letter. */
  static Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (String stem : STEMS) {
      words.add(stem);
      words.add(stem.toUpperCase(Locale.ROOT));
      words.add(stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1));
    }
    words.add("<!--");
    return words;
  }
}
