package dev.countersign.syntax.ecmascript;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.util.List;
import java.util.Optional;

/** JavaScript with JSX. Type annotations, as Flow has them, are read as TypeScript's. */
@AutoService(Language.class)
public final class JavaScript implements Language {
  private final Dialect dialect = new Dialect(Variant.JAVASCRIPT, Variant.TSX);

  @Override
  public String id() {
    return "javascript";
  }

  @Override
  public List<String> names() {
    return List.of("javascript", "js", "jsx");
  }

  @Override
  public List<String> extensions() {
    return List.of(".js", ".jsx", ".mjs", ".cjs");
  }

  @Override
  public Optional<Language> amongOthers() {
    return Optional.of(new PageScript(this, dialect));
  }

  @Override
  public List<String> interpreters() {
    return List.of("node");
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
