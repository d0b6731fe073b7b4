package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.TomlData;
import dev.countersign.supply.version.Ecosystem;

/** {@code Cargo.toml} and {@code Cargo.lock}. */
@AutoService(ManifestReader.class)
public final class Cargo implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.equals("Cargo.toml") || name.equals("Cargo.lock");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = TomlData.read(source);
    return source.path().endsWith(".lock") ? locked(source, root) : declared(source, root);
  }

  private static Manifest locked(Source source, Data root) {
    Draft draft = new Draft(source, Ecosystem.CARGO, Manifest.Kind.LOCKED);
    for (Data entry : root.at("package").items()) {
      String from = entry.at("source").text();
      Dependency dependency =
          draft.locked(
              entry.at("name").text(),
              entry.at("version").text(),
              entry.at("name").start(),
              entry.at("version").end());
      draft.add(
          dependency
              .from(
                  from.isEmpty()
                      ? Origin.LOCAL
                      : from.startsWith("git") ? Origin.GIT : Origin.REGISTRY)
              .with(Trait.HASHED, entry.text("checksum").isPresent()));
    }
    return draft.done();
  }

  private static Manifest declared(Source source, Data root) {
    Draft draft = new Draft(source, Ecosystem.CARGO, Manifest.Kind.DECLARED);
    draft.project(root.at("package").text("name"));
    draft.licence(root.at("package").text("license"));
    groups(draft, root);
    root.at("target").fields().values().forEach(target -> groups(draft, target.value()));
    table(draft, root.at("workspace", "dependencies"), false);
    return draft.done();
  }

  private static void groups(Draft draft, Data root) {
    table(draft, root.at("dependencies"), false);
    table(draft, root.at("dev-dependencies"), true);
    table(draft, root.at("build-dependencies"), true);
  }

  private static void table(Draft draft, Data table, boolean development) {
    table
        .fields()
        .forEach((name, field) -> {
          Data value = field.value();
          String wanted =
              value instanceof Data.Text text ? text.value() : value.at("version").text();
          draft.add(
              draft
                  .asked(value.text("package").orElse(name), wanted, field)
                  .from(origin(value))
                  .with(Trait.DEVELOPMENT, development)
                  .with(Trait.OPTIONAL, value.says("optional")));
        });
  }

  private static Origin origin(Data value) {
    if (value.text("git").isPresent()) {
      return Origin.GIT;
    }
    return value.text("path").isPresent() || value.says("workspace")
        ? Origin.LOCAL
        : Origin.REGISTRY;
  }
}
