package dev.countersign.syntax.yaml;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.Tree;
import java.util.List;

/**
 * YAML's front end. A mapping is a {@link Ast.Dict} whose keys are names, a sequence a list; an
 * alias stands for what it refers to, with the place of what it refers to. Templates that write
 * YAML, as charts and playbooks hold them, are read as far as they are YAML.
 */
@AutoService(Language.class)
public final class YamlLanguage implements Language {
  @Override
  public String id() {
    return "yaml";
  }

  @Override
  public List<String> names() {
    return List.of("yaml", "yml");
  }

  @Override
  public List<String> extensions() {
    return List.of(".yaml", ".yml");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    return new YamlFile(source, limits).read();
  }

  @Override
  public Tree pattern(String text) {
    return YamlPattern.read(text);
  }
}
