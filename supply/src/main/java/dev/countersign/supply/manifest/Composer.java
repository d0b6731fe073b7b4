package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.List;
import java.util.Optional;

/** PHP's {@code composer.json} and {@code composer.lock}. */
@AutoService(ManifestReader.class)
public final class Composer implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.equals("composer.json") || name.equals("composer.lock");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = JsonData.read(source);
    return source.path().endsWith(".lock") ? locked(source, root) : declared(source, root);
  }

  private static Manifest declared(Source source, Data root) {
    Draft draft = new Draft(source, Ecosystem.COMPOSER, Manifest.Kind.DECLARED);
    draft.project(root.text("name"));
    draft.licence(licence(root));
    asked(draft, root.at("require"), false);
    asked(draft, root.at("require-dev"), true);
    return draft.done();
  }

  private static void asked(Draft draft, Data group, boolean development) {
    group
        .fields()
        .forEach((name, field) -> {
          // What has no vendor is PHP itself, or one of its extensions.
          if (name.contains("/")) {
            draft.add(
                draft
                    .asked(name, field.value().text(), field)
                    .with(Trait.DEVELOPMENT, development));
          }
        });
  }

  private static Manifest locked(Source source, Data root) {
    Draft draft = new Draft(source, Ecosystem.COMPOSER, Manifest.Kind.LOCKED);
    all(draft, root.at("packages"), false);
    all(draft, root.at("packages-dev"), true);
    return draft.done();
  }

  private static void all(Draft draft, Data list, boolean development) {
    for (Data entry : list.items()) {
      String version = entry.at("version").text();
      Data name = entry.at("name");
      draft.add(
          draft
              .locked(
                  name.text(),
                  version.startsWith("v") ? version.substring(1) : version,
                  name.start(),
                  Math.max(name.end(), entry.at("version").end()))
              .from(entry.at("dist", "type").text().equals("path") ? Origin.LOCAL : Origin.REGISTRY)
              .under(licence(entry))
              .with(Trait.DEVELOPMENT, development)
              .with(Trait.HASHED, entry.at("dist").text("shasum").isPresent()));
    }
  }

  private static Optional<String> licence(Data entry) {
    List<String> several = entry.at("license").texts();
    return several.isEmpty() ? entry.text("license") : Optional.of(String.join(" OR ", several));
  }
}
