package dev.countersign.cli;

import dev.countersign.scan.files.ScanFile;
import dev.countersign.scan.files.Targets;
import dev.countersign.scan.finding.Finding;
import dev.countersign.scan.finding.ScanResult;
import dev.countersign.scan.text.SourceText;
import dev.countersign.syntax.ParseLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a fixed file is as good as it should be: it parses, the findings are gone, none is new.
 */
final class FixCheck {
  private final Workbench bench;
  private final LoadedRules rules;
  private final ScanOptions options;
  private final String path;
  private final int errors;
  private final Map<String, Long> old;

  /** {@code before} is the file as it is. */
  FixCheck(Workbench bench, LoadedRules rules, ScanOptions options, String path, byte[] before) {
    this.bench = bench;
    this.rules = rules;
    this.options = options;
    this.path = path;
    this.errors = errors(before);
    this.old = byRule(scan(before));
  }

  /** What speaks against the fixed file; empty for nothing. */
  String objection(FixedFile fixed) {
    if (errors(fixed.bytes()) > errors) {
      return "the file would no longer parse";
    }
    Map<String, Long> now = byRule(scan(fixed.bytes()));
    Map<String, Long> mended =
        fixed.applied().stream()
            .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    for (Map.Entry<String, Long> count : now.entrySet()) {
      String rule = count.getKey();
      long allowed = old.getOrDefault(rule, 0L) - mended.getOrDefault(rule, 0L);
      if (count.getValue() > allowed) {
        return "rule " + rule + " would find something here then";
      }
    }
    return "";
  }

  private int errors(byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return bench
        .languages()
        .ofFile(name)
        .flatMap(language ->
            SourceText.of(bytes)
                .map(text -> language.parse(text.utf8(), ParseLimits.DEFAULT).errors().size()))
        .orElse(0);
  }

  private List<Finding> scan(byte[] bytes) {
    ScanFile file = new ScanFile(path, bytes.length, true, () -> bytes);
    Targets targets = new Targets(Path.of("."), List.of(file), Map.of(), List.of());
    ScanResult result = bench.scan(rules, options, targets);
    return result.findings();
  }

  private static Map<String, Long> byRule(List<Finding> findings) {
    return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
  }
}
