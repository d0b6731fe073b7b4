package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bundler's {@code Gemfile}, and gemspecs: the calls that name gems; nothing is run. */
@AutoService(ManifestReader.class)
public final class Gemfile implements ManifestReader {
  private static final Pattern CALL =
      Pattern.compile(
          "^\\s*(?:gem|[\\w.]+\\.add_(?:runtime_|development_)?dependency)[\\s(]+['\"]([\\w.-]+)['\"](.*)");
  private static final Pattern REQUIREMENT =
      Pattern.compile("^\\s*+,\\s*+(?:\\[\\s*+)?['\"]([^'\"]*)['\"]\\]?");
  private static final Pattern SOURCE = Pattern.compile("^\\s*source[\\s(]+['\"]([^'\"]+)['\"].*");
  private static final Pattern GROUP = Pattern.compile("^\\s*group\\b.*\\bdo\\b.*");
  private static final Pattern BLOCK =
      Pattern.compile(".*\\bdo\\b(?:\\s*+\\|[^|]*+\\|)?\\s*+|^\\s*(?:if|unless|case)\\b.*");

  @Override
  public boolean reads(String path, String name) {
    return name.equals("Gemfile") || name.equals("gems.rb") || name.endsWith(".gemspec");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.RUBYGEMS, Manifest.Kind.DECLARED);
    List<Boolean> blocks = new ArrayList<>();
    int sources = 0;
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.lineText(line);
      Matcher call = CALL.matcher(text);
      Matcher from = SOURCE.matcher(text);
      if (call.matches()) {
        gem(draft, call, source.lineStart(line), blocks.contains(true));
      } else if (from.matches() && sources++ > 0) {
        draft.remark(
            Manifest.Subject.EXTRA_INDEX,
            from.group(1),
            source.lineStart(line),
            source.lineStart(line) + text.length());
      }
      if (text.strip().equals("end") && !blocks.isEmpty()) {
        blocks.removeLast();
      } else if (BLOCK.matcher(text).matches()) {
        blocks.add(
            GROUP.matcher(text).matches()
                && !text.contains(":production")
                && !text.contains(":default"));
      }
    }
    return draft.done();
  }

  private static void gem(Draft draft, Matcher call, int lineStart, boolean development) {
    String rest = call.group(2);
    List<String> wanted = new ArrayList<>();
    Matcher requirement = REQUIREMENT.matcher(rest);
    while (requirement.find()) {
      wanted.add(requirement.group(1));
      rest = rest.substring(requirement.end());
      requirement = REQUIREMENT.matcher(rest);
    }
    Origin origin =
        rest.contains("path:") || rest.contains(":path")
            ? Origin.LOCAL
            : rest.contains("git:") || rest.contains("github:") || rest.contains(":git")
                ? Origin.GIT
                : Origin.REGISTRY;
    draft.add(
        draft
            .asked(
                call.group(1),
                String.join(", ", wanted),
                lineStart + call.start(1),
                lineStart + call.end(2) - rest.length())
            .from(origin)
            .with(
                Trait.DEVELOPMENT,
                development || call.group().contains("add_development_dependency")));
  }
}
