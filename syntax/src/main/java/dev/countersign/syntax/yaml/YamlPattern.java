package dev.countersign.syntax.yaml;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.PlainHoles;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a pattern. One entry, or the one item of a sequence, matches wherever it stands; several
 * entries are all that a mapping holds, unless {@code ...} stands among them.
 */
final class YamlPattern extends YamlComposer {
  private YamlPattern(YamlText text) {
    super(text, ParseLimits.DEFAULT);
  }

  static Tree read(String pattern) {
    byte[] source = EllipsisLines.written(pattern).getBytes(StandardCharsets.UTF_8);
    YamlText text = YamlText.of(source);
    List<Ast> documents;
    try {
      documents = new YamlPattern(text).documents();
    } catch (YamlEngineException e) {
      int at =
          e instanceof MarkedYamlEngineException marked
              ? marked.getProblemMark().map(mark -> mark.getIndex()).orElse(0)
              : 0;
      throw new PatternSyntaxException(
          "this is no YAML that a pattern can hold", Math.min(at, pattern.length()));
    }
    List<Ast> body = documents.stream().map(YamlPattern::opened).toList();
    if (body.isEmpty()) {
      throw new PatternSyntaxException("the pattern holds nothing", 0);
    }
    return new Tree(source, new Ast.Program(body, 0, source.length), List.of());
  }

  private static Ast opened(Ast root) {
    return switch (root) {
      case Ast.Dict dict when dict.entries().size() == 1 -> dict.entries().getFirst();
      case Ast.Collection list when list.elements().size() == 1 -> list.elements().getFirst();
      default -> root;
    };
  }

  @Override
  Ast entry(Ast.Expr key, Ast.Expr value, int start, int end) {
    return key instanceof Ast.Ellipsis
            || (key instanceof Ast.Name name && name.id().equals(EllipsisLines.ENTRY))
        ? new Ast.Ellipsis(start, end)
        : super.entry(key, value, start, end);
  }

  @Override
  Ast.Expr key(String name, int start, int end) {
    Ast.Hole hole = PlainHoles.of(name, start, end);
    return hole != null ? hole : super.key(name, start, end);
  }

  @Override
  Ast.Expr tag(String name, int start, int end) {
    Ast.Hole hole = PlainHoles.of(name, start, end);
    return hole != null ? hole : super.tag(name, start, end);
  }

  @Override
  Ast.Expr plain(String value, int start, int end) {
    Ast.Hole hole = PlainHoles.of(value, start, end);
    if (hole != null) {
      return hole;
    }
    String inner = PlainHoles.deep(value);
    return inner == null
        ? super.plain(value, start, end)
        : new Ast.Deep(read(inner).program().body().getFirst(), start, end);
  }
}
