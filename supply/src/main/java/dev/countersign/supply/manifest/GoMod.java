package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code go.mod}, whose versions are what is built: Go takes the least that all ask for. What
 * {@code go.sum} beside it knows is hashed.
 */
@AutoService(ManifestReader.class)
public final class GoMod implements ManifestReader {
  private static final Set<String> VERBS =
      Set.of(
          "module",
          "go",
          "toolchain",
          "require",
          "replace",
          "exclude",
          "retract",
          "godebug",
          "tool",
          "ignore");

  @Override
  public boolean reads(String path, String name) {
    return name.equals("go.mod");
  }

  /** A line of a directive. */
  private record Line(String verb, List<String> words, boolean indirect, int start, int end) {}

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.GO, Manifest.Kind.LOCKED);
    List<Line> lines = lines(source);
    Map<String, Line> replaced = new HashMap<>();
    for (Line line : lines) {
      if (line.verb.equals("replace") && line.words.contains("=>")) {
        replaced.put(line.words.getFirst(), line);
      } else if (line.verb.equals("module")) {
        draft.project(line.words.stream().findFirst());
      }
    }
    Set<String> sums =
        ProjectFiles.resolve(source.folder(), "go.sum")
            .flatMap(files::read)
            .map(GoSum::known)
            .orElse(Set.of());
    for (Line line : lines) {
      if (line.verb.equals("require") && line.words.size() >= 2) {
        Dependency wanted = required(draft, line, replaced);
        draft.add(
            wanted.with(Trait.HASHED, sums.contains(wanted.name() + " " + wanted.requirement())));
      }
    }
    return draft.done();
  }

  private static Dependency required(Draft draft, Line line, Map<String, Line> replaced) {
    Line other = replaced.get(line.words.getFirst());
    List<String> target =
        other == null
            ? line.words
            : other.words.subList(other.words.indexOf("=>") + 1, other.words.size());
    boolean local = target.size() < 2;
    String name = local ? line.words.getFirst() : target.getFirst();
    String version = local ? line.words.get(1) : target.get(1);
    return draft
        .locked(name, version, line.start, line.end)
        .at(Optional.of(version.startsWith("v") ? version.substring(1) : version))
        .from(local ? Origin.LOCAL : Origin.REGISTRY)
        .with(Trait.DIRECT, !line.indirect);
  }

  private static List<Line> lines(Source source) {
    List<Line> lines = new ArrayList<>();
    String block = "";
    for (int number = 1; number <= source.lines(); number++) {
      String text = source.lineText(number);
      int comment = text.indexOf("//");
      String code = (comment < 0 ? text : text.substring(0, comment)).strip();
      if (code.isEmpty()) {
        continue;
      }
      if (code.equals(")")) {
        block = "";
        continue;
      }
      List<String> words = new ArrayList<>(List.of(code.replace("\"", "").split("\\s+")));
      String verb = block.isEmpty() ? words.removeFirst() : block;
      if (!VERBS.contains(verb)) {
        throw new DataException(number, "is no go.mod: it knows no '" + verb + "'");
      }
      if (words.equals(List.of("("))) {
        block = verb;
        continue;
      }
      int start = source.lineStart(number) + text.indexOf(code);
      boolean indirect = comment >= 0 && text.substring(comment).contains("indirect");
      lines.add(new Line(verb, words, indirect, start, start + code.length()));
    }
    return lines;
  }
}
