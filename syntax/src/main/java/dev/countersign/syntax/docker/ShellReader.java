package dev.countersign.syntax.docker;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import dev.countersign.syntax.text.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shell commands and what joins them. Words of control ({@code if}, {@code then}) only part
 * commands here.
 */
final class ShellReader {
  private static final Set<String> CONTROL =
      Set.of(
          "if", "then", "else", "elif", "fi", "for", "while", "until", "do", "done", "!", "{", "}");
  private static final Set<String> SHELLS = Set.of("", "sh", "bash", "ash", "/bin/sh", "/bin/bash");
  private static final Pattern DOCUMENT =
      Pattern.compile("(?<![<\\w])<<-?\\s*([\"']?)([A-Za-z_][A-Za-z_0-9]*)\\1");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("[A-Za-z_][A-Za-z_0-9]*=.*", Pattern.DOTALL);

  private final Cursor in;
  private final Words words;
  private final boolean pattern;

  ShellReader(Cursor in, Words words, boolean pattern) {
    this.in = in;
    this.words = words;
    this.pattern = pattern;
  }

  /** The commands between two offsets. */
  Expr read(int start, int end) {
    in.to(start);
    Expr all = null;
    String joint = ";";
    while (in.at() < end) {
      Expr command = command(end);
      if (command != null) {
        all =
            all == null ? command : new Ast.Binary(joint, all, command, all.start(), command.end());
      }
      String next = joint(end);
      joint = command == null && all != null ? joint : next;
    }
    in.to(end);
    return all == null ? new Ast.Str("", in.text(start, end), start, end) : all;
  }

  private String joint(int end) {
    for (String joint : List.of("&&", "||", "|&", ";;", ";", "|", "&", "\n", "(", ")")) {
      if (in.at() < end && in.takes(joint)) {
        return joint.equals("\n") ? ";" : joint;
      }
    }
    return ";";
  }

  private @Nullable Expr command(int end) {
    List<Expr> assigned = new ArrayList<>();
    List<Expr> all = new ArrayList<>();
    while (true) {
      in.skip(c -> c <= ' ' && c != '\n');
      if (in.at() >= end || joins()) {
        break;
      }
      if (in.peek() == '#') {
        in.to(Math.min(in.find("\n"), end));
        break;
      }
      Expr word = word(end);
      String text = in.text(word.start(), word.end());
      if (all.isEmpty() && ASSIGNMENT.matcher(text).matches()) {
        assigned.add(assignment(word, text));
      } else if (!all.isEmpty() || !CONTROL.contains(text)) {
        all.add(word);
      }
    }
    return command(assigned, all);
  }

  private static @Nullable Expr command(List<Expr> assigned, List<Expr> all) {
    if (all.isEmpty()) {
      return assigned.isEmpty() ? null : with(assigned);
    }
    if (all.size() == 1 && all.getFirst() instanceof Ast.Hole hole) {
      return hole;
    }
    Ast.Other command =
        new Ast.Other("command", List.copyOf(all), all.getFirst().start(), all.getLast().end());
    if (assigned.isEmpty()) {
      return command;
    }
    List<Expr> both = new ArrayList<>(assigned);
    both.add(command);
    return with(both);
  }

  private static Expr with(List<Expr> parts) {
    return new Ast.Other(
        "with", List.copyOf(parts), parts.getFirst().start(), parts.getLast().end());
  }

  private Expr assignment(Expr word, String text) {
    int equal = word.start() + text.indexOf('=');
    Expr name = new Ast.Name(in.text(word.start(), equal), word.start(), equal);
    return new Ast.Assign("=", name, words.value(equal + 1, word.end()), word.start(), word.end());
  }

  private Expr word(int end) {
    int start = in.at();
    while (in.at() < end && in.peek() > ' ' && !joins()) {
      words.step(end);
    }
    if (in.at() == start) {
      in.forward(1);
    }
    return words.value(start, in.at());
  }

  private boolean joins() {
    return switch (in.peek()) {
      case '&' -> in.peek(-1) != '>' && in.peek(-1) != '<' && in.peek(1) != '>';
      case ';', '|', '\n', ')' -> true;
      case '(' -> in.peek(-1) <= ' ';
      default -> false;
    };
  }

  // ---- here-documents

  /**
   * The commands of a line and, where a shell is given a document, those in it.
   *
   * @param end where the line's text ends
   * @param limit where the line ends
   */
  Expr readWithDocuments(int start, int end, int limit) {
    Matcher found = DOCUMENT.matcher(in.text(start, end));
    List<String> names = new ArrayList<>();
    String before = null;
    while (found.find()) {
      names.add(found.group(2));
      before = before == null ? in.text(start, end).substring(0, found.start()).strip() : before;
    }
    if (names.isEmpty() || pattern) {
      return read(start, end);
    }
    Expr line = read(start, end);
    in.to(Math.min(limit + 1, in.length()));
    Expr all = line;
    for (String name : names) {
      int from = in.at();
      int to = documentEnd(name);
      int after = in.at();
      if (SHELLS.contains(String.valueOf(before))) {
        Expr body = read(from, to);
        all = new Ast.Binary(";", all, body, all.start(), Math.max(all.end(), body.end()));
      }
      in.to(after);
    }
    return all;
  }

  /** Goes behind the documents that begin in a line. */
  void skipDocuments(int start, int limit) {
    Matcher found = DOCUMENT.matcher(in.text(start, limit));
    boolean moved = false;
    while (found.find()) {
      if (!moved) {
        in.to(Math.min(limit + 1, in.length()));
        moved = true;
      }
      documentEnd(found.group(2));
    }
  }

  /** Goes behind the line that closes a document; where that line starts. */
  private int documentEnd(String name) {
    while (!in.done()) {
      int start = in.at();
      int end = in.find("\n");
      in.to(Math.min(end + 1, in.length()));
      if (in.text(start, end).strip().equals(name)) {
        in.to(end);
        return start;
      }
    }
    return in.length();
  }
}
