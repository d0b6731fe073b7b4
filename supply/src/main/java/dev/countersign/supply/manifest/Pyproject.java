package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.TomlData;
import dev.countersign.supply.version.Ecosystem;
import java.util.Optional;

/** {@code pyproject.toml}: PEP 621 and 735, Poetry, PDM, uv, Hatch. */
@AutoService(ManifestReader.class)
public final class Pyproject implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.equals("pyproject.toml");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = TomlData.read(source);
    Draft draft = new Draft(source, Ecosystem.PYPI, Manifest.Kind.DECLARED);
    Data project = root.at("project");
    Data poetry = root.at("tool", "poetry");
    draft.project(project.text("name").or(() -> poetry.text("name")));
    draft.licence(licence(project).or(() -> poetry.text("license")));
    PythonDraft.all(draft, project.at("dependencies"));
    groups(draft, project.at("optional-dependencies"), Trait.OPTIONAL);
    groups(draft, root.at("dependency-groups"), Trait.DEVELOPMENT);
    PythonDraft.all(draft, root.at("build-system", "requires"), Trait.DEVELOPMENT);
    poetry(draft, poetry);
    groups(draft, root.at("tool", "pdm", "dev-dependencies"), Trait.DEVELOPMENT);
    PythonDraft.all(draft, root.at("tool", "uv", "dev-dependencies"), Trait.DEVELOPMENT);
    root.at("tool", "hatch", "envs")
        .fields()
        .values()
        .forEach(one -> PythonDraft.all(draft, hatch(one.value()), Trait.DEVELOPMENT));
    indexes(draft, root);
    return draft.done();
  }

  private static Data hatch(Data environment) {
    Data plain = environment.at("dependencies");
    return plain.items().isEmpty() ? environment.at("extra-dependencies") : plain;
  }

  private static Optional<String> licence(Data project) {
    return project.text("license").or(() -> project.at("license").text("text"));
  }

  private static void groups(Draft draft, Data table, Trait trait) {
    table.fields().values().forEach(group -> PythonDraft.all(draft, group.value(), trait));
  }

  private static void poetry(Draft draft, Data poetry) {
    PythonDraft.table(draft, poetry.at("dependencies"));
    PythonDraft.table(draft, poetry.at("dev-dependencies"), Trait.DEVELOPMENT);
    poetry
        .at("group")
        .fields()
        .values()
        .forEach(
            group -> PythonDraft.table(draft, group.value().at("dependencies"), Trait.DEVELOPMENT));
  }

  private static void indexes(Draft draft, Data root) {
    for (Data index : root.at("tool", "uv", "index").items()) {
      boolean only = index.says("explicit") || index.says("default");
      draft.remark(
          only ? Manifest.Subject.INDEX : Manifest.Subject.EXTRA_INDEX,
          index.at("url").text(),
          index.start(),
          index.end());
    }
    for (Data url : root.at("tool", "uv", "extra-index-url").items()) {
      draft.remark(Manifest.Subject.EXTRA_INDEX, url.text(), url.start(), url.end());
    }
    for (Data index : root.at("tool", "poetry", "source").items()) {
      boolean extra = index.at("priority").text().equals("supplemental") || index.says("secondary");
      draft.remark(
          extra ? Manifest.Subject.EXTRA_INDEX : Manifest.Subject.INDEX,
          index.at("url").text(),
          index.start(),
          index.end());
    }
  }
}
