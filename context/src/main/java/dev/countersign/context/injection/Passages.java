package dev.countersign.context.injection;

import dev.countersign.context.injection.Passage.Visibility;
import dev.countersign.context.text.Document;
import dev.countersign.context.text.Region;
import dev.countersign.context.text.Region.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a document into what is read as one. */
final class Passages {
  private static final int LONGEST = 20_000;
  private static final Set<String> TEXTS =
      Set.of(
          "md",
          "mdx",
          "mdc",
          "markdown",
          "rst",
          "adoc",
          "asciidoc",
          "txt",
          "text",
          "org",
          "html",
          "htm",
          "xhtml",
          "prompt",
          "tex");
  private static final Set<String> SETTINGS =
      Set.of("yaml", "yml", "toml", "ini", "cfg", "conf", "properties", "env");

  /** Comments of Markdown and HTML, and Markdown's way to write one as a link that goes nowhere. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--(.*?)-->|^\\[[^\\]\\n]{1,20}]: *(?:#|<>) *[(\"'](.*?)[)\"'] *$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern FENCE =
      Pattern.compile(
          "^ {0,12}(```+|~~~+)[^\\n]*\\n.*?(?:^ {0,12}\\1 *$|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "\"(?:description|instructions?|prompt|summary|title|comment|text|help|content)\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");

  private final Document document;
  private final String text;
  private final List<Passage> found = new ArrayList<>();

  private Passages(Document document) {
    this.document = document;
    this.text = document.text();
  }

  /** The passages of a document that may speak to a reader. */
  static List<Passage> of(Document document) {
    Passages passages = new Passages(document);
    passages.divide();
    return passages.found;
  }

  private void divide() {
    String name = document.path().substring(document.path().lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (document.isCode()) {
      code();
    } else if (ending.equals("json") || ending.equals("jsonc") || ending.equals("json5")) {
      descriptions();
    } else if (SETTINGS.contains(ending)) {
      settings();
    } else if (ending.equals("xml") || ending.equals("svg")) {
      comments();
    } else if (TEXTS.contains(ending) || name.indexOf('.') <= 0) {
      prose();
    }
  }

  /** Comments, those on lines that follow each other as one, and strings that document. */
  private void code() {
    int start = -1;
    int end = -1;
    for (Region region : document.regions()) {
      boolean documents = region.kind() == Kind.STRING && isDocumentation(region);
      if (region.kind() == Kind.COMMENT || documents) {
        if (start >= 0 && (documents || !isBlankBetween(end, region.start()))) {
          keep(start, end, Visibility.SHOWN);
          start = -1;
        }
        start = start < 0 ? region.start() : start;
        end = region.end();
      }
    }
    keep(start, end, Visibility.SHOWN);
  }

  private boolean isBlankBetween(int from, int to) {
    return to - from < 200
        && text.substring(from, to).chars().allMatch(c -> " \t\r\n/#-;*".indexOf(c) >= 0);
  }

  /** A long string that stands on a line of its own. */
  private boolean isDocumentation(Region region) {
    int quote = region.start() - 3;
    return quote >= 0
        && (text.startsWith("\"\"\"", quote) || text.startsWith("'''", quote))
        && text.substring(document.lineStart(quote), quote).isBlank();
  }

  private void descriptions() {
    Matcher value = DESCRIPTION.matcher(text);
    while (value.find()) {
      keep(value.start(1), value.end(1), Visibility.SHOWN);
    }
  }

  private void settings() {
    int at = 0;
    int start = -1;
    int end = -1;
    while (at < text.length()) {
      int lineEnd = document.lineEnd(at);
      String line = text.substring(at, lineEnd).strip();
      if (line.startsWith("#") || line.startsWith(";") || line.startsWith("description")) {
        start = start < 0 ? at : start;
        end = lineEnd;
      } else if (start >= 0) {
        keep(start, end, Visibility.SHOWN);
        start = -1;
      }
      at = lineEnd + 1;
    }
    keep(start, end, Visibility.SHOWN);
  }

  private void comments() {
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      keep(comment.start(), comment.end(), Visibility.HIDDEN);
    }
  }

  private void prose() {
    StringBuilder rest = new StringBuilder(text);
    if (text.contains("```") || text.contains("~~~")) {
      Matcher fence = FENCE.matcher(text);
      while (fence.find()) {
        keep(fence.start(), fence.end(), Visibility.SAMPLE);
        blank(rest, fence.start(), fence.end());
      }
    }
    if (text.contains("<!--") || text.contains("]:")) {
      Matcher comment = COMMENT.matcher(rest.toString());
      while (comment.find()) {
        keep(comment.start(), comment.end(), Visibility.HIDDEN);
        blank(rest, comment.start(), comment.end());
      }
    }
    paragraphs(rest);
  }

  private void paragraphs(CharSequence rest) {
    int start = 0;
    while (start < rest.length()) {
      int end = paragraphEnd(rest, start);
      keep(start, end, rest.subSequence(start, end), Visibility.SHOWN);
      start = end + 1;
    }
  }

  /** A paragraph ends at an empty line. */
  private static int paragraphEnd(CharSequence rest, int start) {
    boolean empty = true;
    for (int i = start; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '\n') {
        if (empty && i > start) {
          return i;
        }
        empty = true;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        empty = false;
      }
    }
    return rest.length();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private void keep(int start, int end, Visibility visibility) {
    if (start >= 0) {
      keep(start, end, text.subSequence(start, end), visibility);
    }
  }

  /** A long passage is cut, so that its parts are judged by themselves. */
  private void keep(int start, int end, CharSequence words, Visibility visibility) {
    for (int at = 0; at < end - start; at += LONGEST) {
      int to = Math.min(end - start, at + LONGEST);
      String plain = plain(words.subSequence(at, to));
      if (!plain.isBlank()) {
        found.add(new Passage(start + at, plain, visibility));
      }
    }
  }

  /** Blanks for line breaks and for what marks a line as a comment's or a quotation's. */
  private static String plain(CharSequence words) {
    StringBuilder plain = new StringBuilder(words);
    boolean begins = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = words.charAt(i);
      boolean breaks = c == '\n' || c == '\r';
      int mark = begins ? markAt(words, i) : 0;
      if (breaks || c == '\t' || mark > 0) {
        blank(plain, i, i + Math.max(1, mark));
      }
      i += Math.max(0, mark - 1);
      begins = breaks || mark > 0 || (begins && (c == ' ' || c == '\t'));
    }
    return plain.toString();
  }

  /** How long the mark of a comment or quotation is that stands here. */
  private static int markAt(CharSequence words, int at) {
    char c = words.charAt(at);
    boolean twice = at + 1 < words.length() && words.charAt(at + 1) == c;
    return switch (c) {
      case '*', ';', '>' -> 1;
      case '/', '-' -> twice ? 2 : 0;
      case '#' -> at + 1 < words.length() && words.charAt(at + 1) == '!' ? 2 : 1;
      default -> 0;
    };
  }
}
