package dev.countersign.syntax.ecmascript;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.util.List;

/**
 * TypeScript, with and without JSX: what the text is decides, not the file's name. The grammar
 * without JSX goes first, because the other takes {@code <T>v; hidden(); // </T>} for an element.
 */
@AutoService(Language.class)
public final class TypeScript implements Language {
  private final Dialect dialect = new Dialect(Variant.TYPESCRIPT, Variant.TSX);

  @Override
  public String id() {
    return "typescript";
  }

  @Override
  public List<String> names() {
    return List.of("typescript", "ts", "tsx");
  }

  @Override
  public List<String> extensions() {
    return List.of(".ts", ".mts", ".cts", ".tsx");
  }

  @Override
  public List<String> lineComments() {
    return List.of("//");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    return dialect.parse(source, limits);
  }

  @Override
  public Tree pattern(String text) {
    return dialect.pattern(text);
  }
}
