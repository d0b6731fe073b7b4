package dev.countersign.rules.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into {@link Word}s. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}_]+|\\n|[^\\s]");
  private static final Pattern SHELL_COMMENT = Pattern.compile("#[^\\n]*");
  private static final Pattern C_COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|\\z)");
  private static final Pattern CPP_COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|\\z)|//[^\\n]*");

  private Words() {}

  static List<Word> of(String text, GenericOptions options) {
    String seen = withoutComments(text, options.comments());
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(seen);
    int line = 0;
    int lineStart = 0;
    int indent = -1;
    while (matcher.find()) {
      if (matcher.group().equals("\n")) {
        line++;
        lineStart = matcher.end();
        indent = -1;
        continue;
      }
      indent = indent < 0 ? matcher.start() - lineStart : indent;
      words.add(new Word(matcher.group(), matcher.start(), matcher.end(), line, indent));
    }
    return words;
  }

  /** Comments become spaces, so that offsets stay. */
  private static String withoutComments(String text, String style) {
    return switch (style) {
      case "shell" -> SHELL_COMMENT.matcher(text).replaceAll(hit -> blank(hit.group()));
      case "c" -> C_COMMENT.matcher(text).replaceAll(hit -> blank(hit.group()));
      case "cpp" -> CPP_COMMENT.matcher(text).replaceAll(hit -> blank(hit.group()));
      default -> text;
    };
  }

  private static String blank(String comment) {
    return comment.replaceAll("[^\\n]", " ");
  }
}
