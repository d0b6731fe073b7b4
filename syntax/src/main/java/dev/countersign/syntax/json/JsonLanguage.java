package dev.countersign.syntax.json;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON's front end: an object is a {@link Ast.Dict} whose keys are names, an array a list. */
@AutoService(Language.class)
public final class JsonLanguage implements Language {
  @Override
  public String id() {
    return "json";
  }

  @Override
  public List<String> names() {
    return List.of("json", "jsonc");
  }

  @Override
  public List<String> extensions() {
    return List.of(".json", ".jsonc", ".json5");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    JsonReader reader = new JsonReader(source, limits, false);
    List<Ast> values = reader.values();
    return new Tree(source, new Ast.Program(values, 0, source.length), reader.errors());
  }

  @Override
  public Tree pattern(String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    JsonReader reader = new JsonReader(source, ParseLimits.DEFAULT, true);
    List<Ast> values = reader.values();
    if (!reader.errors().isEmpty() || values.isEmpty()) {
      int at = reader.errors().isEmpty() ? 0 : reader.errors().getFirst().start();
      throw new PatternSyntaxException(
          "this is no JSON that a pattern can hold", Utf8.characters(source, at));
    }
    return new Tree(source, new Ast.Program(values, 0, source.length), List.of());
  }
}
