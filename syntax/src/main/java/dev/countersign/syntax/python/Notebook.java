package dev.countersign.syntax.python;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimitException;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.json.JsonLanguage;
import dev.countersign.syntax.pattern.Holes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The code of a Jupyter notebook (nbformat 3 and 4) as one text, and where in the JSON each of its
 * bytes stands. What only IPython understands, magics and lines for a shell, becomes {@code pass}.
 * Any other file is its own code.
 */
record Notebook(byte[] code, Holes places) {
  private static final int PROBE = 64;

  /** The code in a file. */
  static Notebook of(byte[] source, ParseLimits limits) {
    return isNotebook(source) ? read(source, limits) : new Notebook(source, Holes.NONE);
  }

  /** A file of Python may begin with a brace, but not so. */
  private static boolean isNotebook(byte[] source) {
    String head = new String(source, 0, Math.min(PROBE, source.length), StandardCharsets.UTF_8);
    return head.replaceAll("\\s", "").matches("(?s)\\{\"(cells|metadata|nbformat|worksheets)\".*");
  }

  private static Notebook read(byte[] source, ParseLimits limits) {
    Tree json = new JsonLanguage().parse(source, limits);
    List<Ast> values = json.program().body();
    int end = source.length;
    while (end > 0 && source[end - 1] <= ' ') {
      end--;
    }
    if (!json.errors().isEmpty()) {
      throw broken("is broken at line " + line(source, json.errors().getFirst().start()));
    }
    if (values.size() != 1 || !(values.getFirst() instanceof Ast.Dict all)) {
      throw broken("is broken: something follows its end");
    }
    if (source[end - 1] != '}' || all.end() != end) {
      throw broken("is cut off at line " + line(source, end));
    }
    Map<String, Ast.Expr> top = entries(all);
    NotebookCode code = new NotebookCode(source);
    if (isPython(entries(top.get("metadata")))) {
      cells(top.get("cells"), code);
      elements(top.get("worksheets")).forEach(sheet -> cells(entries(sheet).get("cells"), code));
    }
    return code.notebook();
  }

  private static ParseLimitException broken(String how) {
    return new ParseLimitException("is a notebook whose JSON " + how);
  }

  private static int line(byte[] source, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += source[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Whether the kernel runs Python, or none is named. */
  private static boolean isPython(Map<String, Ast.Expr> metadata) {
    String kernel = text(entries(metadata.get("kernelspec")).get("language"));
    String language = text(entries(metadata.get("language_info")).get("name"));
    String name = language.isEmpty() ? kernel : language;
    return name.isEmpty() || name.toLowerCase(Locale.ROOT).contains("python");
  }

  private static void cells(Ast.@Nullable Expr cells, NotebookCode code) {
    for (Ast.Expr cell : elements(cells)) {
      Map<String, Ast.Expr> parts = entries(cell);
      if (text(parts.get("cell_type")).equals("code")) {
        Ast.Expr source = parts.getOrDefault("source", parts.get("input"));
        List<Ast.Expr> lines = source instanceof Ast.Str ? List.of(source) : elements(source);
        List<Ast.Str> texts = new ArrayList<>();
        for (Ast.Expr line : lines) {
          if (line instanceof Ast.Str text) {
            texts.add(text);
          }
        }
        code.add(texts);
      }
    }
  }

  private static List<Ast.Expr> elements(@Nullable Ast node) {
    return node instanceof Ast.Collection list ? list.elements() : List.of();
  }

  private static String text(@Nullable Ast node) {
    return node instanceof Ast.Str text ? text.value() : "";
  }

  private static Map<String, Ast.Expr> entries(@Nullable Ast node) {
    return node instanceof Ast.Dict dict ? dict.named() : Map.of();
  }
}
