package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.TomlData;
import dev.countersign.supply.version.Ecosystem;

/** Gradle's version catalogs ({@code libs.versions.toml}). */
@AutoService(ManifestReader.class)
public final class GradleCatalog implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.endsWith(".versions.toml");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = TomlData.read(source);
    Draft draft = new Draft(source, Ecosystem.MAVEN, Manifest.Kind.DECLARED);
    root.at("libraries").fields().values().forEach(field -> add(draft, root, field));
    return draft.done();
  }

  private static void add(Draft draft, Data root, Data.Field field) {
    Data value = field.value();
    String[] parts = value.text().split(":");
    String module =
        value.text("module").orElse(value.at("group").text() + ":" + value.at("name").text());
    if (parts.length >= 2) {
      draft.add(draft.asked(parts[0] + ":" + parts[1], parts.length > 2 ? parts[2] : "", field));
    } else if (module.length() > 1) {
      draft.add(draft.asked(module, version(root, value.at("version")), field));
    }
  }

  /** Given, referred to, or rich: of that, what is strict counts before what is preferred. */
  private static String version(Data root, Data version) {
    if (!version.text().isEmpty()) {
      return version.text();
    }
    Data given = version.text("ref").map(name -> root.at("versions", name)).orElse(version);
    return given.text().isEmpty()
        ? given
            .text("strictly")
            .or(() -> given.text("require"))
            .or(() -> given.text("prefer"))
            .orElse("")
        : given.text();
  }
}
