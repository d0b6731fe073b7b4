package dev.countersign.syntax.docker;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PlainHoles;
import dev.countersign.syntax.PlainScalars;
import dev.countersign.syntax.text.Cursor;
import dev.countersign.syntax.text.HoleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Instructions, a line each. */
final class DockerReader {
  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "ADD",
          "ARG",
          "CMD",
          "COPY",
          "ENTRYPOINT",
          "ENV",
          "EXPOSE",
          "FROM",
          "HEALTHCHECK",
          "LABEL",
          "MAINTAINER",
          "ONBUILD",
          "RUN",
          "SHELL",
          "STOPSIGNAL",
          "USER",
          "VOLUME",
          "WORKDIR");

  private final Cursor in;
  private final HoleReader holes;
  private final boolean pattern;
  private final Words words;
  private final ShellReader shell;

  DockerReader(byte[] source, ParseLimits limits, boolean pattern) {
    this.in = new Cursor(Continuations.blanked(source), limits);
    this.holes = new HoleReader(in, pattern);
    this.pattern = pattern;
    this.words = new Words(in, pattern);
    this.shell = new ShellReader(in, words, pattern);
  }

  List<Ast> errors() {
    return in.errors();
  }

  List<Ast> file() {
    List<Ast> instructions = new ArrayList<>();
    for (between(); !in.done(); between()) {
      Ast.Hole hole = holes.next();
      instructions.add(hole != null ? hole : instruction());
    }
    return List.copyOf(instructions);
  }

  /** Instructions, or else a shell command. */
  List<Ast> pattern() {
    between();
    int start = in.at();
    if (beginsWithInstruction()) {
      in.to(start);
      return file();
    }
    in.to(start);
    Expr command = shell.read(start, in.length());
    return List.of(command);
  }

  private boolean beginsWithInstruction() {
    Ast.Hole hole = holes.next();
    if (hole != null) {
      blanks();
      return in.done() || in.peek() == '\n';
    }
    return INSTRUCTIONS.contains(word().toUpperCase(Locale.ROOT));
  }

  private String word() {
    int start = in.at();
    in.skip(c -> Cursor.inWord(c));
    return in.text(start, in.at());
  }

  private void between() {
    while (true) {
      in.skip(c -> c <= ' ');
      if (in.peek() != '#') {
        return;
      }
      in.to(in.find("\n"));
    }
  }

  private void blanks() {
    in.skip(c -> c <= ' ' && c != '\n');
  }

  private Expr instruction() {
    int start = in.at();
    String name = word().toUpperCase(Locale.ROOT);
    int limit = in.find("\n");
    if (!INSTRUCTIONS.contains(name)) {
      in.to(limit);
      return in.error(start, trimmed(start, limit));
    }
    blanks();
    List<Ast> parts = new ArrayList<>();
    parts.add(flags(limit));
    parts.addAll(arguments(name, limit));
    int end = Math.max(in.at(), trimmed(start, limit));
    in.to(Math.max(in.at(), limit));
    return new Ast.Other(name, List.copyOf(parts), start, end);
  }

  private int trimmed(int start, int limit) {
    String line = in.text(start, limit);
    return line.isBlank() ? start : limit - (line.length() - line.stripTrailing().length());
  }

  /** A pattern says of flags only what it needs. */
  private Ast.Dict flags(int limit) {
    int start = in.at();
    int end = start;
    List<Ast> flags = new ArrayList<>();
    while (in.at() < limit && in.sees("--")) {
      flags.add(flag(limit));
      end = in.at();
      blanks();
    }
    if (pattern) {
      flags.add(new Ast.Ellipsis(end, end));
    }
    return new Ast.Dict(List.copyOf(flags), start, end);
  }

  private Ast.Entry flag(int limit) {
    int start = in.at();
    in.skip(c -> c == '-' || Cursor.inWord(c));
    Expr name = text(start, in.at());
    if (!in.takes("=")) {
      return new Ast.Entry(name, text(in.at(), in.at()), start, in.at());
    }
    int from = in.at();
    words.end(limit);
    int to = in.at();
    Expr value = in.text(from, to).contains("=") ? options(from, to) : words.value(from, to);
    in.to(to);
    return new Ast.Entry(name, value, start, to);
  }

  /** {@code type=secret,target=/x}. */
  private Ast.Dict options(int from, int to) {
    List<Ast> options = new ArrayList<>();
    for (int at = from; at < to; ) {
      in.to(at);
      int end = Math.min(in.find(","), to);
      int equal = Math.min(in.find("="), end);
      Expr value = equal < end ? words.value(equal + 1, end) : text(end, end);
      options.add(new Ast.Entry(text(at, equal), value, at, end));
      at = end + 1;
    }
    if (pattern) {
      options.add(new Ast.Ellipsis(to, to));
    }
    return new Ast.Dict(List.copyOf(options), from, to);
  }

  private Ast.Str text(int start, int end) {
    return new Ast.Str("", in.text(start, end), start, end);
  }

  private List<? extends Ast> arguments(String name, int limit) {
    return switch (name) {
      case "FROM" -> from(limit);
      case "RUN", "CMD", "ENTRYPOINT" -> List.of(command(limit));
      case "SHELL" -> List.of(command(limit));
      case "HEALTHCHECK" -> healthcheck(limit);
      case "ONBUILD" -> in.at() < limit ? List.of(in.nested(this::instruction)) : List.of();
      case "ENV", "LABEL" -> pairs(limit);
      case "USER" -> List.of(user(limit));
      case "MAINTAINER" -> List.of(words.value(in.at(), trimmed(in.at(), limit)));
      case "ADD", "COPY" -> files(limit);
      default -> listOrWords(name, limit);
    };
  }

  // ---- commands

  private Expr command(int limit) {
    int start = in.at();
    int end = trimmed(start, limit);
    if (pattern) {
      Ast.Hole hole = holes.next();
      if (hole != null && in.at() >= end) {
        return hole;
      }
      in.to(start);
      if (in.text(start, end).equals("...;")) {
        in.to(end);
        return new Ast.Other("shell", List.of(new Ast.Ellipsis(start, end)), start, end);
      }
    }
    Expr list = new ExecForm(in, holes).read(end);
    if (list != null) {
      return list;
    }
    Expr read = shell.readWithDocuments(start, end, limit);
    return pattern
        ? new Ast.Deep(read, start, in.at())
        : new Ast.Other("shell", List.of(read), start, Math.max(in.at(), start));
  }

  private List<Ast> healthcheck(int limit) {
    Ast.Hole hole = holes.next();
    blanks();
    if (hole != null && in.at() >= limit) {
      return List.of(hole);
    }
    int start = in.at();
    String word = word();
    if (!word.equalsIgnoreCase("CMD")) {
      return List.of(words.value(start, trimmed(start, limit)));
    }
    blanks();
    Expr command = command(limit);
    return List.of(new Ast.Other("CHECK", List.of(command), start, in.at()));
  }

  private List<? extends Ast> files(int limit) {
    int start = in.at();
    Expr list = new ExecForm(in, holes).read(trimmed(start, limit));
    if (list instanceof Ast.Collection exec) {
      return exec.elements();
    }
    in.to(start);
    List<Expr> files = words.all(limit);
    shell.skipDocuments(start, limit);
    return files;
  }

  private List<? extends Ast> listOrWords(String name, int limit) {
    int start = in.at();
    Expr list = new ExecForm(in, holes).read(trimmed(start, limit));
    if (list != null) {
      return List.of(list);
    }
    in.to(start);
    List<Ast> all = new ArrayList<>();
    for (Expr word : words.all(limit)) {
      Expr part = assignment(word);
      boolean declares = name.equals("ARG") && !(part instanceof Ast.Entry || isEllipsis(part));
      all.add(declares ? new Ast.Other("declared", List.of(part), part.start(), part.end()) : part);
    }
    return all;
  }

  private static boolean isEllipsis(Expr part) {
    return part instanceof Ast.Ellipsis || part instanceof Ast.MetavarMany;
  }

  /** {@code name=value} of ARG. */
  private Expr assignment(Expr word) {
    String text = in.text(word.start(), word.end());
    int equal = text.indexOf('=');
    if (word instanceof Ast.Str && equal > 0) {
      int middle = word.start() + equal;
      return new Ast.Entry(
          name(word.start(), middle),
          words.value(middle + 1, word.end()),
          word.start(),
          word.end());
    }
    return word instanceof Ast.Str plain
        ? PlainScalars.read(plain.value(), plain.start(), plain.end())
        : word;
  }

  // ---- FROM and USER

  private List<Ast> from(int limit) {
    List<Expr> all = words.all(limit);
    if (all.isEmpty() || all.getFirst() instanceof Ast.Ellipsis) {
      return List.copyOf(all);
    }
    Expr image = all.getFirst();
    List<Ast> parts = new ArrayList<>(image(image));
    if (all.size() > 2 && in.text(all.get(1).start(), all.get(1).end()).equalsIgnoreCase("as")) {
      parts.add(part("as", all.get(2)));
    }
    return List.of(whole(parts, image.start(), all.getLast().end()));
  }

  /** {@code name:tag@digest}. */
  private List<Ast> image(Expr image) {
    String text = in.text(image.start(), image.end());
    int digest = text.indexOf('@');
    int nameEnd = digest < 0 ? text.length() : digest;
    int tag = tagMark(text.substring(0, nameEnd));
    List<Ast> parts = new ArrayList<>();
    int start = image.start();
    parts.add(part("name", words.value(start, start + (tag < 0 ? nameEnd : tag))));
    if (tag >= 0) {
      parts.add(part("tag", words.value(start + tag + 1, start + nameEnd)));
    }
    if (digest >= 0) {
      parts.add(part("digest", words.value(start + digest + 1, image.end())));
    }
    return parts;
  }

  /** The last colon that belongs to no port and no {@code ${x:-y}}. */
  private static int tagMark(String image) {
    int braces = 0;
    for (int i = image.length() - 1; i >= 0; i--) {
      char c = image.charAt(i);
      braces += c == '}' ? 1 : c == '{' ? -1 : 0;
      if (braces == 0 && c == '/') {
        return -1;
      }
      if (braces == 0 && c == ':') {
        return i;
      }
    }
    return -1;
  }

  private Ast.Entry part(String name, Expr value) {
    return new Ast.Entry(
        new Ast.Str("", name, value.start(), value.start()), value, value.start(), value.end());
  }

  private Ast.Dict whole(List<Ast> parts, int start, int end) {
    if (pattern) {
      parts.add(new Ast.Ellipsis(end, end));
    }
    return new Ast.Dict(List.copyOf(parts), start, end);
  }

  private Expr user(int limit) {
    int start = in.at();
    int end = trimmed(start, limit);
    in.to(end);
    String text = in.text(start, end);
    if (text.equals("...")) {
      return new Ast.Ellipsis(start, end);
    }
    int colon = tagMark(text);
    List<Ast> parts = new ArrayList<>();
    parts.add(part("user", words.value(start, colon < 0 ? end : start + colon)));
    if (colon >= 0) {
      parts.add(part("group", words.value(start + colon + 1, end)));
    }
    return whole(parts, start, end);
  }

  // ---- ENV and LABEL

  private List<Ast> pairs(int limit) {
    int start = in.at();
    List<Expr> all = words.all(limit);
    boolean legacy =
        all.size() > 1
            && (all.getFirst() instanceof Ast.Metavar
                || (all.getFirst() instanceof Ast.Str && equal(all.getFirst()) < 0));
    if (legacy) {
      Expr key = all.getFirst();
      int from = all.get(1).start();
      int end = trimmed(from, limit);
      Expr value = all.size() == 2 ? all.get(1) : words.value(from, end);
      return List.of(new Ast.Entry(name(key.start(), key.end()), value, start, end));
    }
    List<Ast> pairs = new ArrayList<>();
    for (Expr word : all) {
      int equal = equal(word);
      pairs.add(
          equal < 0
              ? word
              : new Ast.Entry(
                  name(word.start(), word.start() + equal),
                  words.value(word.start() + equal + 1, word.end()),
                  word.start(),
                  word.end()));
    }
    return pairs;
  }

  private int equal(Expr word) {
    return in.text(word.start(), word.end()).indexOf('=');
  }

  private Expr name(int start, int end) {
    String text = in.text(start, end);
    Ast.@Nullable Hole hole = pattern ? PlainHoles.of(text, start, end) : null;
    return hole != null ? hole : new Ast.Name(text, start, end);
  }
}
