package dev.countersign.flow.ir;

import dev.countersign.rules.names.Constant;
import dev.countersign.rules.regex.Regex;
import dev.countersign.rules.regex.RegexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a regular expression says of the texts that it finds or fits, as far as can be seen. */
public final class RegexShape {
  /** How much of a text an expression has to fit. */
  public enum Extent {
    /** Any part of it. */
    SOME,
    /** What it begins with. */
    START,
    /** All of it. */
    ALL
  }

  private static final Set<String> COMPILES = Set.of("compile", "MustCompile", "Compile", "RegExp");
  private static final Pattern PER_LINE = Pattern.compile("MULTILINE|\\bre\\.M\\b|^[\"'`]\\w*m");

  /** Anything that is not excepted. */
  private static final Pattern WILD = Pattern.compile("(?:\\\\[SDW]|\\[\\\\s\\\\S]|\\.)[*+{]");

  /** Signs by which a text leaves its place in a statement, a command or markup. */
  private static final String LEAVING = "'\"`<>&|;$\\(){}*?!%\n";

  private static final Pattern CLASS = Pattern.compile("\\[(?:\\\\.|[^\\]\\\\])+\\]");

  /** What only looks at what comes, which something else has to fit too. */
  private static final Pattern AHEAD = Pattern.compile("\\(\\?<?[=!][^()]*\\)");

  /** A scheme and a host that is written out, and what ends it; or one slash and no other. */
  private static final Pattern LEADS_HOME =
      Pattern.compile(
          "(?:\\^|\\\\A)(?:\\(\\?:)?(?:https\\??|https?\\?|\\(https\\?\\))"
              + ":(?:\\\\?/){2}(?:[\\w()?:|-]|\\\\\\.)+(?:\\\\?/|\\(\\[?/.*|\\(\\?:?.*\\$).*"
              + "|(?:\\^|\\\\A)(?:\\\\?/)(?:\\(\\?!|\\[).*");

  private final String source;
  private final boolean perLine;

  /** Of {@code regex}. */
  public RegexShape(Constant.Regex regex) {
    String text = regex.source();
    this.perLine = text.startsWith("(?m") || text.startsWith("(?im");
    this.source = text.replaceFirst("^\\(\\?\\w+\\)", "");
  }

  /** Whether a function of this name makes an expression of a text. */
  public static boolean compiles(String function) {
    return COMPILES.contains(function);
  }

  /**
   * The expression that is made of {@code text}.
   *
   * @param options what else is said of it, as written
   */
  public static Constant.Regex of(String text, String options) {
    return new Constant.Regex((PER_LINE.matcher(options).find() ? "(?m)" : "") + text);
  }

  /** Whether what it fits, {@code extent} of a text, says something of the whole text. */
  public boolean judgesWhole(Extent extent) {
    if (LEADS_HOME.matcher(source).matches()) {
      return true;
    }
    boolean bounded =
        alternatives().stream()
            .allMatch(one ->
                (extent != Extent.SOME || begins(one)) && (extent == Extent.ALL || ends(one)));
    return bounded && !isWild();
  }

  /** Whether what it finds is made of signs that it lists. */
  public boolean findsListed() {
    return !isWild() && !plain().contains("[^") && !plain().contains(".");
  }

  /**
   * Whether a text of which it fits {@code extent} is made of signs that it lists, none of which
   * lets the text leave its place, or lead to another folder.
   */
  public boolean isNarrow(Extent extent) {
    return judgesWhole(extent)
        && findsListed()
        && CLASS.matcher(source).results().allMatch(found -> isHarmless(found.group()));
  }

  private static boolean isHarmless(String listed) {
    try {
      Regex sign = Regex.of(listed);
      return LEAVING.chars().noneMatch(c -> fits(sign, c)) && !(fits(sign, '.') && fits(sign, '/'));
    } catch (RegexException e) {
      return false;
    }
  }

  private static boolean fits(Regex sign, int c) {
    return sign.find(Character.toString(c)).isPresent();
  }

  private boolean isWild() {
    return WILD.matcher(AHEAD.matcher(plain()).replaceAll("")).find();
  }

  private boolean begins(String alternative) {
    return alternative.startsWith("\\A") || (!perLine && alternative.startsWith("^"));
  }

  private boolean ends(String alternative) {
    return alternative.endsWith("\\z")
        || alternative.endsWith("\\Z")
        || (!perLine && alternative.endsWith("$") && !alternative.endsWith("\\$"));
  }

  /** It without what stands for itself: escaped signs, and dots in classes. */
  private String plain() {
    StringBuilder plain = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < source.length()) {
        char escaped = source.charAt(++i);
        plain.append(Character.isLetter(escaped) ? "\\" + escaped : "-");
      } else if (inClass && c != ']') {
        boolean excepts = c == '^' && plain.charAt(plain.length() - 1) == '[';
        plain.append(excepts ? '^' : '-');
      } else {
        inClass = c == '[' || (inClass && c != ']');
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** What is parted by bars that are in no group, or in one around all of it. */
  private List<String> alternatives() {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean inClass = false;
    int from = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '|' && depth == 0) {
        parts.add(source.substring(from, i));
        from = i + 1;
      } else {
        inClass = c == '[';
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    parts.add(source.substring(from));
    return parts;
  }
}
