package dev.countersign.syntax.docker;

import com.google.auto.service.AutoService;
import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Language;
import dev.countersign.syntax.ParseLimits;
import dev.countersign.syntax.PatternSyntaxException;
import dev.countersign.syntax.Tree;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The front end of Dockerfiles. An instruction is an {@link Ast.Other} of its name, with its flags
 * as a {@link Ast.Dict} and then its arguments; a shell command is an {@code Other} of kind {@code
 * command} with its words.
 */
@AutoService(Language.class)
public final class DockerLanguage implements Language {
  @Override
  public String id() {
    return "dockerfile";
  }

  @Override
  public List<String> names() {
    return List.of("dockerfile", "docker");
  }

  @Override
  public List<String> extensions() {
    return List.of(".dockerfile", ".containerfile");
  }

  @Override
  public List<String> fileNames() {
    return List.of("Dockerfile", "dockerfile", "Containerfile");
  }

  @Override
  public List<String> fileNameStarts() {
    return List.of("Dockerfile.", "Dockerfile-", "Dockerfile_", "Containerfile.");
  }

  @Override
  public Tree parse(byte[] source, ParseLimits limits) {
    DockerReader reader = new DockerReader(source, limits, false);
    List<Ast> instructions = reader.file();
    return new Tree(source, new Ast.Program(instructions, 0, source.length), reader.errors());
  }

  @Override
  public Tree pattern(String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    DockerReader reader = new DockerReader(source, ParseLimits.DEFAULT, true);
    List<Ast> body = reader.pattern();
    if (body.isEmpty()) {
      throw new PatternSyntaxException("the pattern holds nothing", 0);
    }
    return new Tree(source, new Ast.Program(body, 0, source.length), List.of());
  }
}
