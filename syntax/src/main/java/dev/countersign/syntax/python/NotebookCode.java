package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.pattern.Holes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the code of a notebook together, cell by cell. */
final class NotebookCode {
  private static final Pattern CELL_MAGIC = Pattern.compile("\\s*%%(\\w+).*", Pattern.DOTALL);

  /** Of cells that hold Python all the same. */
  private static final Set<String> ABOUT_PYTHON =
      Set.of("time", "timeit", "capture", "prun", "memit", "mprun", "python", "python3", "px");

  private static final Pattern MAGIC =
      Pattern.compile(
          "(\\s*)(?:[%!?](?![\\s=]).*|[\\w.]+\\?{1,2}|[\\w, .\\[\\]]+=\\s*[%!]\\w.*)\\s*",
          Pattern.DOTALL);

  private final byte[] source;
  private final ByteArrayOutputStream code = new ByteArrayOutputStream();
  private final List<Integer> parsed = new ArrayList<>();
  private final List<Integer> original = new ArrayList<>();

  NotebookCode(byte[] source) {
    this.source = source;
  }

  /** What was put together so far. */
  Notebook notebook() {
    return new Notebook(
        code.toByteArray(), Holes.places(ints(parsed), ints(original), source.length));
  }

  private static int[] ints(List<Integer> all) {
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * A piece of a line.
   *
   * @param text its bytes
   * @param from where in the file it stands
   */
  private record Piece(byte[] text, int from) {}

  /** A line of code, with its end. */
  private record Line(List<Piece> pieces) {
    String text() {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(new String(piece.text, StandardCharsets.UTF_8)));
      return text.toString();
    }

    int from() {
      return pieces.getFirst().from;
    }
  }

  /** Adds a cell: the strings that hold its source. */
  void add(List<Ast.Str> texts) {
    List<Line> lines = lines(texts);
    if (lines.isEmpty()) {
      return;
    }
    Matcher cell = CELL_MAGIC.matcher(lines.getFirst().text());
    if (cell.matches() && !ABOUT_PYTHON.contains(cell.group(1))) {
      return;
    }
    boolean inMagic = false;
    for (Line line : lines) {
      String text = line.text();
      Matcher magic = MAGIC.matcher(text);
      boolean starts = magic.matches();
      if (inMagic || starts) {
        String indent = starts ? magic.group(1) : "";
        put((indent + "pass\n").getBytes(StandardCharsets.UTF_8), line.from());
        inMagic = text.stripTrailing().endsWith("\\");
      } else {
        line.pieces.forEach(piece -> put(piece.text, piece.from));
      }
    }
    put(new byte[] {'\n'}, texts.getLast().end() - 1);
  }

  private void put(byte[] text, int from) {
    parsed.add(code.size());
    original.add(from);
    code.writeBytes(text);
  }

  private List<Line> lines(List<Ast.Str> texts) {
    List<Line> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Ast.Str text : texts) {
      for (Piece piece : pieces(text.start() + 1, text.end() - 1)) {
        line.add(piece);
        if (piece.text.length == 1 && piece.text[0] == '\n') {
          lines.add(new Line(line));
          line = new ArrayList<>();
        }
      }
    }
    if (!line.isEmpty()) {
      lines.add(new Line(line));
    }
    return lines;
  }

  /** What a JSON string says, cut at each of its escapes (RFC 8259, section 7). */
  private List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int plain = from;
    int at = from;
    while (at < to) {
      if (source[at] != '\\' || at + 1 >= to) {
        at++;
        continue;
      }
      if (at > plain) {
        pieces.add(new Piece(Arrays.copyOfRange(source, plain, at), plain));
      }
      int length = source[at + 1] == 'u' ? Math.min(surrogates(at, to) ? 12 : 6, to - at) : 2;
      pieces.add(new Piece(unescaped(at, length), at));
      at += length;
      plain = at;
    }
    if (to > plain) {
      pieces.add(new Piece(Arrays.copyOfRange(source, plain, to), plain));
    }
    return pieces;
  }

  private boolean surrogates(int at, int to) {
    return at + 12 <= to
        && source[at + 6] == '\\'
        && source[at + 7] == 'u'
        && Character.isHighSurrogate(unit(at))
        && Character.isLowSurrogate(unit(at + 6));
  }

  private char unit(int at) {
    String digits = new String(source, at + 2, 4, StandardCharsets.ISO_8859_1);
    return digits.matches("[0-9a-fA-F]{4}") ? (char) Integer.parseInt(digits, 16) : '?';
  }

  private byte[] unescaped(int at, int length) {
    String text =
        switch (source[at + 1]) {
          case 'n' -> "\n";
          case 't' -> "\t";
          case 'r' -> "\r";
          case 'b' -> "\b";
          case 'f' -> "\f";
          case 'u' -> length < 6 ? "?" : length == 6 ? "" + unit(at) : "" + unit(at) + unit(at + 6);
          default -> String.valueOf((char) source[at + 1]);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
