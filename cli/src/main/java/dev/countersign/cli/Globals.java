package dev.countersign.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes. */
final class Globals {
  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "no progress, no warnings")
  boolean quiet;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "list all that could not be checked, not the first of it")
  boolean verbose;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "no colours (also: NO_COLOR)")
  boolean noColor;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = CountConverter.class,
      scope = ScopeType.INHERIT,
      description = "threads (default: one a processor)")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--offline",
      scope = ScopeType.INHERIT,
      description = "open no connection (the default)")
  private boolean offline;

  @Option(
      names = "--online",
      scope = ScopeType.INHERIT,
      description = "ask registries and servers where a command needs them")
  private boolean online;

  /** Whether connections may be opened. */
  boolean online() {
    if (online && offline) {
      throw new UserError("give only one of --online and --offline");
    }
    return online;
  }
}
