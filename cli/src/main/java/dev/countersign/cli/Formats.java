package dev.countersign.cli;

import dev.countersign.report.CheckReport;
import dev.countersign.report.JsonReport;
import dev.countersign.report.JunitReport;
import dev.countersign.report.MarkdownReport;
import dev.countersign.report.ReportFormat;
import dev.countersign.report.SarifReport;
import dev.countersign.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where the reports of a command go, and in which form. */
final class Formats {
  /** One report; without a file it goes to standard output. */
  private record Wanted(ReportFormat format, Optional<String> name, Optional<Path> file) {}

  private final List<Wanted> wanted = new ArrayList<>();

  /**
   * Reads {@code FORMAT} and {@code FORMAT=FILE}.
   *
   * @param text makes the format for people
   */
  Formats(Console console, List<String> options, Supplier<TextReport> text) {
    for (String option : options) {
      int equals = option.indexOf('=');
      String name = (equals < 0 ? option : option.substring(0, equals)).toLowerCase(Locale.ROOT);
      Optional<String> file =
          equals < 0 ? Optional.empty() : Optional.of(option.substring(equals + 1));
      Optional<Path> place = file.map(console.workingFolder()::resolve);
      wanted.add(new Wanted(format(name, text), file, place));
    }
    if (wanted.stream().filter(one -> one.file().isEmpty()).count() > 1) {
      throw new UserError(
          "only one --format can go to standard output; give the others a file: --format json=FILE");
    }
    Set<Path> files = new HashSet<>();
    wanted.stream()
        .flatMap(one -> one.file().stream())
        .filter(file -> !files.add(file.normalize()))
        .findFirst()
        .ifPresent(file -> {
          throw new UserError("two of the formats would be written to " + file);
        });
    if (wanted.isEmpty()) {
      wanted.add(new Wanted(text.get(), Optional.empty(), Optional.empty()));
    }
  }

  private static ReportFormat format(String name, Supplier<TextReport> text) {
    return switch (name) {
      case "text" -> text.get();
      case "json" -> new JsonReport();
      case "sarif" -> new SarifReport();
      case "markdown", "md" -> new MarkdownReport();
      case "junit" -> new JunitReport();
      default ->
          throw new UserError(
              "there is no format '" + name + "'; there are text, json, sarif, markdown and junit");
    };
  }

  /**
   * Writes every report that can be written, and then fails where one could not. Where all go to
   * files, {@code told} gets the verdict and where it can be read.
   */
  void write(Console console, CheckReport report, Consumer<String> told) {
    List<String> failures = new ArrayList<>();
    for (Wanted one : wanted) {
      String text = one.format().render(report);
      one.file()
          .ifPresentOrElse(
              file -> write(file, text).ifPresent(failures::add), () -> console.out().print(text));
    }
    if (!failures.isEmpty()) {
      throw new UserError(String.join("; ", failures));
    }
    if (wanted.stream().allMatch(one -> one.file().isPresent())) {
      String files =
          wanted.stream().flatMap(one -> one.name().stream()).collect(Collectors.joining(", "));
      told.accept(TextReport.summary(report) + " Written to " + files);
    }
  }

  private static Optional<String> write(Path file, String text) {
    try {
      AtomicFile.write(file, text);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("cannot write the report " + file + ": " + UserError.reason(e));
    }
  }
}
