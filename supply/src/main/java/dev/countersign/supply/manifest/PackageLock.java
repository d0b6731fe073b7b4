package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * npm's {@code package-lock.json} and {@code npm-shrinkwrap.json}: versions 2 and 3 list folders
 * under {@code packages}, version 1 nests {@code dependencies}.
 */
@AutoService(ManifestReader.class)
public final class PackageLock implements ManifestReader {
  private static final String FOLDER = "node_modules/";

  @Override
  public boolean reads(String path, String name) {
    return name.equals("package-lock.json") || name.equals("npm-shrinkwrap.json");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = JsonData.read(source);
    Draft draft = new Draft(source, Ecosystem.NPM, Manifest.Kind.LOCKED);
    draft.project(root.text("name"));
    Map<String, Data.Field> packages = root.at("packages").fields();
    if (packages.isEmpty()) {
      nested(draft, root);
    } else {
      folders(draft, packages);
    }
    if (packages.isEmpty() && root.at("lockfileVersion").text().isEmpty()) {
      throw new DataException(1, "is no lock file of npm: it has no lockfileVersion");
    }
    return draft.done();
  }

  private static void folders(Draft draft, Map<String, Data.Field> packages) {
    Set<String> asked = new HashSet<>();
    packages.forEach((folder, field) -> {
      if (!folder.contains(FOLDER)) {
        for (String group :
            new String[] {"dependencies", "devDependencies", "optionalDependencies"}) {
          asked.addAll(field.value().at(group).fields().keySet());
        }
      }
    });
    packages.forEach((folder, field) -> {
      int at = folder.lastIndexOf(FOLDER);
      Data entry = field.value();
      if (at >= 0 && !entry.says("link") && entry.text("version").isPresent()) {
        String installed = folder.substring(at + FOLDER.length());
        Dependency dependency = entry(draft, entry.text("name").orElse(installed), field);
        draft.add(dependency.with(Trait.DIRECT, at == 0 && asked.contains(installed)));
      }
    });
  }

  private static Dependency entry(Draft draft, String name, Data.Field field) {
    Data entry = field.value();
    String resolved = entry.at("resolved").text();
    return draft
        .locked(name, entry.at("version").text(), field.start(), field.end())
        .from(origin(resolved))
        .under(entry.text("license"))
        .with(Trait.DEVELOPMENT, entry.says("dev") || entry.says("devOptional"))
        .with(Trait.OPTIONAL, entry.says("optional"))
        .with(Trait.HASHED, entry.text("integrity").isPresent())
        .with(Trait.INSTALL_SCRIPT, entry.says("hasInstallScript"));
  }

  private static Origin origin(String resolved) {
    return resolved.startsWith("git")
        ? Origin.GIT
        : resolved.startsWith("file:") ? Origin.LOCAL : Origin.REGISTRY;
  }

  private static void nested(Draft draft, Data parent) {
    parent
        .at("dependencies")
        .fields()
        .forEach((name, field) -> {
          String version = field.value().at("version").text();
          if (!version.isEmpty() && !version.startsWith("file:")) {
            draft.add(old(draft, name, version, field));
          }
          nested(draft, field.value());
        });
  }

  /** Version 1 writes an address or an alias where the version stands. */
  private static Dependency old(Draft draft, String name, String version, Data.Field field) {
    Optional<Alias> alias = Alias.of(version);
    Dependency entry = entry(draft, alias.map(Alias::name).orElse(name), field);
    Origin origin = PackageJson.origin(version);
    return alias
        .map(real -> entry.at(Optional.of(real.version())))
        .orElse(origin == Origin.REGISTRY ? entry : entry.from(origin));
  }

  /** {@code npm:name@version}. */
  private record Alias(String name, String version) {
    static Optional<Alias> of(String text) {
      int at = text.lastIndexOf('@');
      return text.startsWith("npm:") && at > 4
          ? Optional.of(new Alias(text.substring(4, at), text.substring(at + 1)))
          : Optional.empty();
    }
  }
}
