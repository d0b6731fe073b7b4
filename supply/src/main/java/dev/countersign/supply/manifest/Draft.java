package dev.countersign.supply.manifest;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import dev.countersign.supply.version.Range;
import dev.countersign.supply.version.Ranges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A manifest as it is read. */
final class Draft {
  private static final Pattern EXACT = Pattern.compile("\\s*===?\\s*([\\w.+!-]+)\\s*");

  private final Source source;
  private final Ecosystem ecosystem;
  private final Manifest.Kind kind;
  private final List<Dependency> dependencies = new ArrayList<>();
  private final List<Manifest.Remark> remarks = new ArrayList<>();
  private final List<Manifest.Problem> problems = new ArrayList<>();
  private Optional<String> project = Optional.empty();
  private Optional<String> licence = Optional.empty();

  Draft(Source source, Ecosystem ecosystem, Manifest.Kind kind) {
    this.source = source;
    this.ecosystem = ecosystem;
    this.kind = kind;
  }

  Source source() {
    return source;
  }

  void project(Optional<String> name) {
    project = name;
  }

  void licence(Optional<String> text) {
    licence = text;
  }

  /** One without a name is none, and is said. */
  void add(Dependency dependency) {
    if (dependency.name().isBlank()) {
      problem(dependency.place().line(), "names no package");
    } else {
      dependencies.add(dependency);
    }
  }

  void addAll(Manifest other) {
    dependencies.addAll(other.dependencies());
    remarks.addAll(other.remarks());
    problems.addAll(other.problems());
  }

  void remark(Manifest.Subject subject, String text, int start, int end) {
    remarks.add(new Manifest.Remark(subject, text, source.place(start, end)));
  }

  void problem(int line, String message) {
    problems.add(new Manifest.Problem(source.path(), line, message));
  }

  /** A package that is asked for. */
  Dependency asked(String name, String requirement, int start, int end) {
    Optional<String> only =
        Ranges.read(ecosystem, requirement).flatMap(Range::only).or(() -> exact(requirement));
    return Dependency.of(ecosystem, name, only, requirement.strip(), source.place(start, end))
        .with(Dependency.Trait.DIRECT, true);
  }

  /** Also what no rule of versions knows can be asked for exactly. */
  private static Optional<String> exact(String requirement) {
    Matcher exact = EXACT.matcher(requirement);
    return exact.matches() ? Optional.of(exact.group(1)) : Optional.empty();
  }

  Dependency asked(String name, String requirement, Data.Field at) {
    return asked(name, requirement, at.start(), Math.max(at.end(), at.value().end()));
  }

  /** A package in this version. */
  Dependency locked(String name, String version, int start, int end) {
    return Dependency.of(ecosystem, name, Optional.of(version), version, source.place(start, end));
  }

  Manifest done() {
    return new Manifest(
        source.path(), ecosystem, kind, project, licence, dependencies, remarks, problems);
  }
}
