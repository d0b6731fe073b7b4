package dev.countersign.syntax.docker;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a Dockerfile with what only joins lines blanked out: the escape character at a
 * line's end, and the comments and empty lines before the next. An instruction is one line then,
 * and every offset stays.
 */
final class Continuations {
  private static final Pattern ESCAPE =
      Pattern.compile("^\\s*#\\s*escape\\s*=\\s*(\\S)", Pattern.CASE_INSENSITIVE);

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN"
              + "|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\\s");

  private Continuations() {}

  static byte[] blanked(byte[] source) {
    byte[] blanked = source.clone();
    char escape = escape(source);
    boolean joined = false;
    for (int start = 0; start < blanked.length; ) {
      int end = lineEnd(blanked, start);
      boolean blank = isBlank(blanked, start, end);
      joined &= !blank || !startsInstruction(blanked, end);
      boolean comment = joined && (blank || isComment(blanked, start, end));
      int mark = lastMark(blanked, start, end);
      boolean joins =
          comment || (mark >= start && blanked[mark] == escape && !begins(blanked, start));
      if (comment) {
        fill(blanked, start, end);
      } else if (joins) {
        int from = mark;
        while (from > start && blanked[from - 1] == escape) {
          from--;
        }
        fill(blanked, from, end);
      }
      if (joins && end < blanked.length && (!comment || hasMore(blanked, end))) {
        blanked[end] = ' ';
      }
      joined = joins;
      start = end + 1;
    }
    return blanked;
  }

  /** A comment outside an instruction joins nothing. */
  private static boolean begins(byte[] text, int start) {
    int at = start;
    while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at < text.length && text[at] == '#' && (start == 0 || text[start - 1] == '\n');
  }

  /** Whether the next line that says something is an instruction: a mark too many joins nothing. */
  private static boolean startsInstruction(byte[] text, int from) {
    int start = from + 1;
    while (start < text.length) {
      int end = lineEnd(text, start);
      if (!isBlank(text, start, end) && !isComment(text, start, end)) {
        String line = new String(text, start, end - start, StandardCharsets.ISO_8859_1);
        return INSTRUCTION.matcher(line).find();
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean hasMore(byte[] text, int end) {
    return end + 1 < text.length;
  }

  private static char escape(byte[] source) {
    String head = new String(source, 0, Math.min(source.length, 500), StandardCharsets.ISO_8859_1);
    for (String line : head.toLowerCase(Locale.ROOT).split("\n", -1)) {
      if (!line.strip().startsWith("#")) {
        break;
      }
      Matcher found = ESCAPE.matcher(line);
      if (found.find()) {
        return found.group(1).charAt(0);
      }
    }
    return '\\';
  }

  private static int lineEnd(byte[] text, int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int lastMark(byte[] text, int start, int end) {
    int last = end - 1;
    while (last >= start && (text[last] == ' ' || text[last] == '\t' || text[last] == '\r')) {
      last--;
    }
    return last;
  }

  private static boolean isComment(byte[] text, int start, int end) {
    int at = start;
    while (at < end && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at < end && text[at] == '#';
  }

  private static boolean isBlank(byte[] text, int start, int end) {
    return lastMark(text, start, end) < start;
  }

  private static void fill(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      text[i] = ' ';
    }
  }
}
