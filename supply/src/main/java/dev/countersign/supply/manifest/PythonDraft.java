package dev.countersign.supply.manifest;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.data.Data;
import java.util.Optional;

/** What Python's formats have in common: lists of requirements by PEP 508, Poetry's tables. */
final class PythonDraft {
  private PythonDraft() {}

  /** One requirement; a line that is none is a problem. */
  static Optional<Dependency> requirement(Draft draft, String text, int start, int end) {
    Optional<Pep508> read = Pep508.read(text);
    if (read.isEmpty()) {
      draft.problem(draft.source().line(start), "is no requirement: " + shortened(text));
      return Optional.empty();
    }
    Pep508 wanted = read.get();
    return Optional.of(
        draft.asked(wanted.name(), wanted.specifier(), start, end).from(origin(wanted.url())));
  }

  private static String shortened(String text) {
    String line = text.strip();
    return line.length() > 60 ? line.substring(0, 60) + "..." : line;
  }

  static Origin origin(String url) {
    if (url.isEmpty()) {
      return Origin.REGISTRY;
    }
    return url.startsWith("git+")
        ? Origin.GIT
        : url.startsWith("file:") ? Origin.LOCAL : Origin.URL;
  }

  /** A list of requirements. */
  static void all(Draft draft, Data list, Trait... traits) {
    for (Data item : list.items()) {
      if (!item.text().isEmpty()) {
        requirement(draft, item.text(), item.start(), item.end())
            .ifPresent(dependency -> draft.add(with(dependency, traits)));
      }
    }
  }

  private static Dependency with(Dependency dependency, Trait... traits) {
    Dependency all = dependency;
    for (Trait trait : traits) {
      all = all.with(trait, true);
    }
    return all;
  }

  /** A table of names and requirements as Poetry and Pipenv write them. */
  static void table(Draft draft, Data table, Trait... traits) {
    table
        .fields()
        .forEach((name, field) -> {
          if (!name.equals("python")) {
            draft.add(with(entry(draft, name, field), traits));
          }
        });
  }

  private static Dependency entry(Draft draft, String name, Data.Field field) {
    Data value = field.value();
    String wanted = value instanceof Data.Text text ? text.value() : value.at("version").text();
    return draft
        .asked(name, wanted.equals("*") ? "" : bareIsExact(wanted), field)
        .from(tableOrigin(value))
        .with(Trait.OPTIONAL, value.says("optional"));
  }

  private static String bareIsExact(String wanted) {
    return !wanted.isEmpty() && Character.isDigit(wanted.charAt(0)) ? "==" + wanted : wanted;
  }

  private static Origin tableOrigin(Data value) {
    if (value.text("git").isPresent()) {
      return Origin.GIT;
    }
    if (value.text("path").isPresent() || value.says("editable")) {
      return Origin.LOCAL;
    }
    return value.text("url").isPresent() ? Origin.URL : Origin.REGISTRY;
  }
}
