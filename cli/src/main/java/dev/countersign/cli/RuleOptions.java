package dev.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of commands that use rules. */
final class RuleOptions {
  @Option(
      names = "--rules",
      paramLabel = "FILE|DIR|PACK",
      description = "use these rules instead of all packs; repeatable")
  List<String> rules = new ArrayList<>();

  @Option(
      names = "--skip-invalid-rules",
      description = "go on without rules that are in error (they are listed)")
  boolean skipInvalid;
}
