package dev.countersign.syntax.hcl;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import dev.countersign.syntax.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * HCL's front end. An attribute is an {@link Ast.Entry}; a block is a call of its type with its
 * labels and, last, its body as a {@link Ast.Dict}, so that what a block holds may stand in any
 * order.
 */
@AutoService(Language.class)
public final class HclLanguage implements Language {
  @Override
  public String id() {
    return "terraform";
  }

  @Override
  public List<String> names() {
    return List.of("terraform", "tf", "hcl");
  }

  @Override
  public List<String> extensions() {
    return List.of(".tf", ".tfvars", ".hcl", ".tofu");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    HclReader reader = new HclReader(source, limits, false);
    List<Ast> body = reader.file();
    return new Tree(source, new Ast.Program(body, 0, source.length), reader.errors());
  }

  @Override
  public Tree pattern(String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    HclReader whole = new HclReader(source, ParseLimits.DEFAULT, true);
    List<Ast> body = whole.file();
    if (whole.errors().isEmpty() && !body.isEmpty()) {
      return tree(source, body);
    }
    HclReader single = new HclReader(source, ParseLimits.DEFAULT, true);
    List<Ast> value = single.value();
    if (single.errors().isEmpty()) {
      return tree(source, value);
    }
    int at = Math.max(whole.errors().isEmpty() ? 0 : whole.errors().getFirst().start(), 0);
    throw new PatternSyntaxException(
        "this is no HCL that a pattern can hold", Utf8.characters(source, at));
  }

  private static Tree tree(byte[] source, List<Ast> body) {
    return new Tree(source, new Ast.Program(body, 0, source.length), List.of());
  }
}
