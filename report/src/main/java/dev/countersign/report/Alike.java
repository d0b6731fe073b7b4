package dev.countersign.report;

import dev.countersign.rules.Severity;
import dev.countersign.scan.Finding;
import dev.countersign.scan.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Questions of low severity that one rule asks in many places are one matter for a reader: a habit
 * of the project, which is answered once. Everything else stands alone.
 *
 * @param others where the rule asks again, in the order of the findings
 */
record Alike(Finding first, List<Finding> others) {
  Alike {
    others = List.copyOf(others);
  }

  /** The findings, in their order; those alike stand where the first of them stood. */
  static List<Alike> of(List<Finding> findings) {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object key = isSmallQuestion(finding) ? finding.rule() : finding;
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream()
        .map(group -> new Alike(group.getFirst(), group.subList(1, group.size())))
        .toList();
  }

  private static boolean isSmallQuestion(Finding finding) {
    return finding.status() == Status.QUESTION && finding.severity() == Severity.LOW;
  }

  /** The other places, file by file, at most so many. */
  String places(int most) {
    Map<String, String> lines =
        others.stream()
            .limit(most)
            .collect(
                Collectors.groupingBy(
                    Finding::path,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        finding -> String.valueOf(finding.location().start().line()),
                        Collectors.joining(","))));
    String places =
        lines.entrySet().stream()
            .map(file -> Cells.safe(file.getKey() + ":" + file.getValue()))
            .collect(Collectors.joining("  "));
    int more = others.size() - most;
    return more > 0 ? places + "  and " + more + " more (--format json)" : places;
  }
}
