package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.TomlData;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashSet;
import java.util.Set;

/** {@code uv.lock}, {@code poetry.lock}, {@code pdm.lock} and {@code pylock.toml} (PEP 751). */
@AutoService(ManifestReader.class)
public final class PythonTomlLock implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return switch (name) {
      case "uv.lock", "poetry.lock", "pdm.lock", "pylock.toml" -> true;
      default -> false;
    };
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = TomlData.read(source);
    Draft draft = new Draft(source, Ecosystem.PYPI, Manifest.Kind.LOCKED);
    Set<String> seen = new HashSet<>();
    Set<String> asked = asked(root);
    root.at("package").items().forEach(entry -> add(draft, entry, seen, asked));
    root.at("packages").items().forEach(entry -> add(draft, entry, seen, asked));
    return draft.done();
  }

  /** uv writes down what the project itself asks for. */
  private static Set<String> asked(Data root) {
    Set<String> names = new HashSet<>();
    for (Data entry : root.at("package").items()) {
      if (origin(entry) == Origin.LOCAL) {
        for (Data wanted : entry.at("dependencies").items()) {
          names.add(wanted.at("name").text());
        }
      }
    }
    return names;
  }

  /** PDM lists a package once for each set of extras. */
  private static void add(Draft draft, Data entry, Set<String> seen, Set<String> asked) {
    String name = entry.at("name").text();
    String version = entry.at("version").text();
    if (name.isEmpty() || version.isEmpty() || !seen.add(name + " " + version)) {
      return;
    }
    Data written = entry.at("name");
    draft.add(
        draft
            .locked(name, version, written.start(), entry.at("version").end())
            .from(origin(entry))
            .with(Trait.DIRECT, asked.contains(name))
            .with(Trait.DEVELOPMENT, entry.at("category").text().equals("dev"))
            .with(Trait.OPTIONAL, entry.says("optional"))
            .with(Trait.HASHED, hashed(entry)));
  }

  private static boolean hashed(Data entry) {
    return !entry.at("files").items().isEmpty()
        || !entry.at("wheels").items().isEmpty()
        || entry.at("sdist").text("hash").isPresent();
  }

  private static Origin origin(Data entry) {
    Data source = entry.at("source");
    if (source.text("git").isPresent() || source.at("type").text().equals("git")) {
      return Origin.GIT;
    }
    for (String key : new String[] {"editable", "virtual", "directory", "path"}) {
      if (source.fields().containsKey(key) || source.at("type").text().equals(key)) {
        return Origin.LOCAL;
      }
    }
    if (entry.text("path").isPresent()) {
      return Origin.LOCAL;
    }
    return source.fields().containsKey("url") && !source.at("type").text().equals("legacy")
        ? Origin.URL
        : Origin.REGISTRY;
  }
}
