package dev.countersign.syntax.yaml;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file that may be broken: the line that cannot be read is blanked out and the rest is read
 * again, so that one bad line costs that line.
 */
final class YamlFile {
  /** How many characters may be read again in all: many bad lines of a large file end it early. */
  private static final int REREAD = 10_000_000;

  private final byte[] source;
  private final ParseLimits limits;
  private final YamlText text;
  private final List<Ast> errors = new ArrayList<>();

  YamlFile(byte[] source, ParseLimits limits) {
    this.source = source;
    this.limits = limits;
    this.text = YamlText.of(source);
  }

  Tree read() {
    int left = REREAD;
    while (true) {
      try {
        List<Ast> documents = new ArrayList<>(new YamlComposer(text, limits).documents());
        documents.addAll(errors);
        documents.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new Tree(source, new Ast.Program(documents, 0, source.length), List.copyOf(errors));
      } catch (YamlEngineException e) {
        int line = brokenLine(e);
        left -= text.length();
        if (line < 0 || left < 0 || !blank(line)) {
          blankFrom(Math.max(line, 0));
        }
      }
    }
  }

  /** The line to give up; of a quote or bracket that never ends, the one where it begins. */
  private int brokenLine(YamlEngineException e) {
    if (!(e instanceof MarkedYamlEngineException marked)) {
      return -1;
    }
    int problem = marked.getProblemMark().map(mark -> text.lineOf(mark.getIndex())).orElse(-1);
    int context = marked.getContextMark().map(mark -> text.lineOf(mark.getIndex())).orElse(problem);
    String doing = String.valueOf(marked.getContext());
    boolean unclosed =
        problem < 0
            || text.isBlank(problem)
            || doing.contains("flow")
            || doing.contains("simple key");
    return unclosed && context >= 0 ? context : problem;
  }

  private boolean blank(int line) {
    if (text.isBlank(line)) {
      return false;
    }
    errors.add(error(text.lineStart(line), text.lineEnd(line)));
    text.blank(line);
    return true;
  }

  private void blankFrom(int line) {
    int last = text.lines() - 1;
    errors.add(error(text.lineStart(line), text.lineEnd(last)));
    for (int i = line; i <= last; i++) {
      text.blank(i);
    }
    if (line > 0 && errors.size() > text.lines() + 1) {
      blankFrom(0);
    }
  }

  private static Ast.Other error(int start, int end) {
    return new Ast.Other("ERROR", List.of(), start, end);
  }
}
