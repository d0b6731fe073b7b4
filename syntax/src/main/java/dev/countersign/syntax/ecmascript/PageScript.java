package dev.countersign.syntax.ecmascript;

import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.util.List;

/** JavaScript, or TypeScript, as it stands in pages and components. */
record PageScript(JavaScript language, Dialect dialect) implements Language {
  @Override
  public String id() {
    return language.id();
  }

  @Override
  public List<String> names() {
    return language.names();
  }

  @Override
  public List<String> extensions() {
    return List.of(
        ".html", ".htm", ".xhtml", ".vue", ".svelte", ".ejs", ".hbs", ".njk", ".jinja2", ".jsp");
  }

  @Override
  public List<String> lineComments() {
    return language.lineComments();
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    return dialect.parse(source, Scripts.of(source), limits);
  }

  @Override
  public Tree pattern(String text) {
    return language.pattern(text);
  }
}
