package dev.countersign.syntax.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The characters of a file as the parser gets them, each in its place: what cannot be printed and
 * the marks of templates ({@code {{ x }}}, {@code {% if x %}}) are covered with letters or blanks.
 *
 * <p>An index is a code point, as the parser counts; an offset is a byte of the source.
 */
final class YamlText {
  private static final Pattern TEMPLATE_LINE =
      Pattern.compile(
          "^[ \\t]*(\\{\\{(?![^\\n]*\\}\\}[^\\n]*:)[^\\n]*\\}\\}[ \\t\\r]*|\\{%[^\\n]*%\\}[ \\t\\r]*)$",
          Pattern.MULTILINE);
  private static final Pattern INSERTED = Pattern.compile("\\{\\{[^\\n]*?\\}\\}+");

  private final byte[] source;
  private final int[] characters;
  private final int[] offsets;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final BitSet covered = new BitSet();

  private YamlText(byte[] source, int[] characters) {
    this.source = source;
    this.characters = characters;
    this.offsets = offsets(characters, source.length);
    lineStarts.add(0);
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == '\n') {
        lineStarts.add(i + 1);
      }
    }
  }

  static YamlText of(byte[] source) {
    String text = new String(source, StandardCharsets.UTF_8);
    YamlText result = new YamlText(source, text.codePoints().toArray());
    result.coverUnprintable();
    if (text.contains("{{") || text.contains("{%")) {
      result.coverTemplates(text);
    }
    return result;
  }

  private static int[] offsets(int[] characters, int length) {
    int[] offsets = new int[characters.length + 1];
    int at = 0;
    for (int i = 0; i < characters.length; i++) {
      offsets[i] = Math.min(at, length);
      int c = characters[i];
      at += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    offsets[characters.length] = length;
    return offsets;
  }

  private void coverUnprintable() {
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == 0xfeff) {
        characters[i] = ' ';
      } else if (!StreamReader.isPrintable(characters[i])) {
        characters[i] = '?';
      }
    }
  }

  private void coverTemplates(String text) {
    cover(TEMPLATE_LINE.matcher(text), text, ' ');
    cover(INSERTED.matcher(text), text, 'x');
  }

  private void cover(Matcher found, String text, char with) {
    int index = 0;
    int at = 0;
    while (found.find()) {
      index += text.codePointCount(at, found.start());
      int count = text.codePointCount(found.start(), found.end());
      for (int i = index; i < index + count; i++) {
        if (characters[i] != '\r' && !covered.get(i)) {
          characters[i] = with;
          covered.set(i);
        }
      }
      index += count;
      at = found.end();
    }
  }

  int length() {
    return characters.length;
  }

  /** What the parser reads. */
  String readable() {
    return new String(characters, 0, characters.length);
  }

  /** The byte offset of a code point. */
  int offset(int index) {
    return offsets[Math.min(index, characters.length)];
  }

  /** Whether some of the code points stand for others. */
  boolean isCovered(int from, int to) {
    int next = covered.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** The source between two code points. */
  String original(int from, int to) {
    return new String(source, offset(from), offset(to) - offset(from), StandardCharsets.UTF_8);
  }

  /** The end of what is written before {@code end}, white space left out. */
  int trimmed(int start, int end) {
    int trimmed = Math.min(end, characters.length);
    while (trimmed > start && Character.isWhitespace(characters[trimmed - 1])) {
      trimmed--;
    }
    return trimmed;
  }

  int lines() {
    return lineStarts.size();
  }

  int lineOf(int index) {
    int low = 0;
    int high = lineStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts.get(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The byte offset at which a line starts. */
  int lineStart(int line) {
    return offset(lineStarts.get(line));
  }

  /** The byte offset at which a line ends, its line break left out. */
  int lineEnd(int line) {
    return offset(lineLimit(line));
  }

  private int lineLimit(int line) {
    return line + 1 < lineStarts.size() ? lineStarts.get(line + 1) - 1 : characters.length;
  }

  boolean isBlank(int line) {
    for (int i = lineStarts.get(line); i < lineLimit(line); i++) {
      if (!Character.isWhitespace(characters[i])) {
        return false;
      }
    }
    return true;
  }

  void blank(int line) {
    for (int i = lineStarts.get(line); i < lineLimit(line); i++) {
      characters[i] = ' ';
    }
  }
}
