package dev.countersign.flow.review;

import com.google.auto.service.AutoService;
import dev.countersign.rules.Capture;
import dev.countersign.rules.Match;
import dev.countersign.rules.Parameters;
import dev.countersign.rules.Project;
import dev.countersign.rules.ProjectInspection;
import dev.countersign.rules.ProjectInspector;
import dev.countersign.rules.Rule;
import dev.countersign.rules.literal.LiteralIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Guards that no file of the project uses: their names stand where they are defined, and else at
 * most where they are imported.
 */
@AutoService(ProjectInspector.class)
public final class DeadGuardInspector implements ProjectInspector {
  /** A line that hands a name on and does nothing with it. */
  private static final Pattern PASSING_ON =
      Pattern.compile(
          "\\s*(?:import\\b|from\\b.*\\bimport\\b|export \\{|__all__|.*\\brequire\\().*");

  private record Definition(String path, String name, int start, int end) {}

  @Override
  public String name() {
    return "dead-guards";
  }

  @Override
  public ProjectInspection inspection(Parameters with) {
    with.only();
    return DeadGuardInspector::inspect;
  }

  private static ProjectInspection.Outcome inspect(Rule rule, Project project) {
    List<Definition> guards = new ArrayList<>();
    for (String path : project.checked()) {
      for (Pattern definition : Guards.definitions(path)) {
        text(project, path).ifPresent(text -> define(path, text, definition, guards));
      }
    }
    Set<String> unused = unused(project, guards);
    return new ProjectInspection.Outcome(
        guards.stream()
            .filter(guard -> unused.contains(guard.name))
            .map(guard -> found(rule, guard))
            .toList(),
        List.of());
  }

  /** Bytes as characters, so that places in both are the same. */
  private static Optional<String> text(Project project, String path) {
    return project.read(path).map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static void define(
      String path, String text, Pattern definition, List<Definition> guards) {
    Matcher found = definition.matcher(text);
    while (found.find()) {
      int group = found.group(1) != null || found.groupCount() < 2 ? 1 : 2;
      guards.add(new Definition(path, found.group(group), found.start(group), found.end(group)));
    }
  }

  /** The names that no file uses; most are used where they are defined, so that is read first. */
  private static Set<String> unused(Project project, List<Definition> guards) {
    Set<String> unused =
        guards.stream().map(Definition::name).collect(Collectors.toCollection(TreeSet::new));
    LiteralIndex names = new LiteralIndex(unused);
    guards.stream()
        .map(Definition::path)
        .distinct()
        .forEach(path -> strike(project, path, names, guards, unused));
    if (!unused.isEmpty()) {
      for (String path : project.paths()) {
        strike(project, path, names, guards, unused);
      }
    }
    return unused;
  }

  /** Takes the names away that a file uses. */
  private static void strike(
      Project project,
      String path,
      LiteralIndex names,
      List<Definition> guards,
      Set<String> unused) {
    byte[] bytes = unused.isEmpty() ? new byte[0] : project.read(path).orElse(new byte[0]);
    BitSet found = names.find(bytes);
    if (!found.isEmpty()) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      unused.removeIf(
          name -> found.get(names.id(name)) && isUsed(name, text, starts(guards, path)));
    }
  }

  private static Set<Integer> starts(List<Definition> guards, String path) {
    return guards.stream()
        .filter(guard -> guard.path.equals(path))
        .map(Definition::start)
        .collect(Collectors.toSet());
  }

  private static boolean isUsed(String name, String text, Set<Integer> defined) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (isWord(text, at, at + name.length())
          && !defined.contains(at)
          && !PASSING_ON.matcher(line(text, at)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !isInWord(text.charAt(start - 1)))
        && (end == text.length() || !isInWord(text.charAt(end)));
  }

  private static boolean isInWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private static String line(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
  }

  private static ProjectInspection.Found found(Rule rule, Definition guard) {
    Map<String, Capture> captures = new TreeMap<>();
    captures.put("$GUARD", new Capture(guard.name, guard.start, guard.end, Optional.empty()));
    return new ProjectInspection.Found(
        guard.path, Match.of(rule, guard.start, guard.end, captures));
  }
}
