package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.TomlData;
import dev.countersign.supply.version.Ecosystem;
import java.util.List;

/** Pipenv's {@code Pipfile} and {@code Pipfile.lock}. */
@AutoService(ManifestReader.class)
public final class Pipfile implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.equals("Pipfile") || name.equals("Pipfile.lock");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    return source.path().endsWith(".lock") ? locked(source) : declared(source);
  }

  private static Manifest declared(Source source) {
    Data root = TomlData.read(source);
    Draft draft = new Draft(source, Ecosystem.PYPI, Manifest.Kind.DECLARED);
    PythonDraft.table(draft, root.at("packages"));
    PythonDraft.table(draft, root.at("dev-packages"), Trait.DEVELOPMENT);
    List<Data> sources = root.at("source").items();
    for (Data extra : sources.subList(Math.min(1, sources.size()), sources.size())) {
      draft.remark(
          Manifest.Subject.EXTRA_INDEX, extra.at("url").text(), extra.start(), extra.end());
    }
    return draft.done();
  }

  private static Manifest locked(Source source) {
    Data root = JsonData.read(source);
    Draft draft = new Draft(source, Ecosystem.PYPI, Manifest.Kind.LOCKED);
    section(draft, root.at("default"), false);
    section(draft, root.at("develop"), true);
    return draft.done();
  }

  private static void section(Draft draft, Data section, boolean development) {
    section
        .fields()
        .forEach((name, field) -> {
          String version = field.value().at("version").text();
          if (version.startsWith("==")) {
            draft.add(
                draft
                    .locked(name, version.substring(2), field.start(), field.end())
                    .with(Trait.DEVELOPMENT, development)
                    .with(Trait.HASHED, !field.value().at("hashes").items().isEmpty()));
          }
        });
  }
}
