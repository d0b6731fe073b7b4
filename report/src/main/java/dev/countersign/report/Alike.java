package dev.countersign.report;

import dev.countersign.rules.Severity;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.Location;
import dev.countersign.scan.finding.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Questions of low severity that one rule asks in many places are one matter for a reader: a habit
 * of the project, which is answered once. So is a question of medium severity that it asks again in
 * the same file, and a graver one about what gets there on some way. What a rule finds in one place
 * by several ways is mended there, once. Everything else stands alone.
 *
 * @param others where the rule asks again, or the other ways, in the order of the findings
 */
record Alike(Finding first, List<Finding> others) {
  Alike {
    others = List.copyOf(others);
  }

  /** The findings, in their order; those alike stand where the first of them stood. */
  static List<Alike> of(List<Finding> findings) {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(key(finding), _ -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream()
        .map(group -> new Alike(group.getFirst(), group.subList(1, group.size())))
        .toList();
  }

  private static Object key(Finding finding) {
    if (finding.status() == Status.QUESTION && finding.severity() == Severity.LOW) {
      return finding.rule();
    }
    if (finding.status() == Status.QUESTION && finding.severity() == Severity.MEDIUM) {
      return List.of(finding.rule(), finding.question(), finding.path());
    }
    if (finding.trace().isEmpty()) {
      return finding;
    }
    return finding.status() == Status.QUESTION
        ? List.of(finding.rule(), finding.question(), finding.message(), finding.path())
        : List.of(finding.rule(), finding.location());
  }

  /** Whether all lie in one place, to which several ways lead. */
  boolean areWays() {
    return !others.isEmpty()
        && !first.trace().isEmpty()
        && others.stream().allMatch(other -> other.location().equals(first.location()));
  }

  /** The other places, or where the other ways begin, file by file, at most so many. */
  String places(int most) {
    boolean ways = areWays();
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    for (Finding other : others.subList(0, Math.min(most, others.size()))) {
      if (!ways && other.location().equals(first.location())) {
        continue;
      }
      Location place = ways ? other.trace().getFirst().location() : other.location();
      lines
          .computeIfAbsent(place.path(), _ -> new LinkedHashSet<>())
          .add(String.valueOf(place.start().line()));
    }
    String places =
        lines.entrySet().stream()
            .map(file -> Cells.safe(file.getKey() + ":" + String.join(",", file.getValue())))
            .collect(Collectors.joining("  "));
    int more = others.size() - most;
    return more > 0 ? places + "  and " + more + " more (--format json)" : places;
  }
}
