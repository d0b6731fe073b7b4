package dev.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of commands that look at files. */
final class ScanOptions {
  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "only files that match; repeatable")
  List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "no files or folders that match; repeatable")
  List<String> exclude = new ArrayList<>();

  @Option(
      names = "--max-file-size",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description = "leave larger files unchecked, and say so (default: 4m)")
  long maxFileSize = 4L << 20;

  @Option(
      names = "--timeout-per-file",
      paramLabel = "SECONDS",
      converter = SecondsConverter.class,
      description = "what all rules may take for one file on a slow machine (default: 20)")
  double timeout = 20;

  @Option(
      names = "--known",
      paramLabel = "FILE",
      description =
          "hashes of values that leaked or may be read (default: .countersign-values; 'known' writes it)")
  Optional<String> known = Optional.empty();

  @Option(names = "--cache", paramLabel = "DIR", description = "where results are remembered")
  Optional<String> cache = Optional.empty();

  @Option(names = "--no-cache", description = "remember nothing")
  boolean noCache;
}
