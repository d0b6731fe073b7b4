package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.YamlData;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code pnpm-lock.yaml}. A package's key is {@code /name/1.0_peers} (version 5), {@code
 * /name@1.0(peers)} (6) or {@code name@1.0} (9).
 */
@AutoService(ManifestReader.class)
public final class PnpmLock implements ManifestReader {
  private static final Pattern KEY =
      Pattern.compile("/?((?:@[^/@]+/)?[^/@(]+)[@/]([^(_]+)(?:[_(].*)?");

  @Override
  public boolean reads(String path, String name) {
    return name.equals("pnpm-lock.yaml");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = YamlData.read(source);
    if (root.at("lockfileVersion").text().isEmpty()) {
      throw new DataException(1, "is no lock file of pnpm: it has no lockfileVersion");
    }
    Draft draft = new Draft(source, Ecosystem.NPM, Manifest.Kind.LOCKED);
    Set<String> asked = new HashSet<>();
    asked(root, asked);
    root.at("importers").fields().values().forEach(one -> asked(one.value(), asked));
    Set<String> seen = new HashSet<>();
    root.at("packages").fields().forEach((key, field) -> add(draft, key, field, asked, seen));
    return draft.done();
  }

  private static void asked(Data importer, Set<String> asked) {
    for (String group : new String[] {"dependencies", "devDependencies", "optionalDependencies"}) {
      asked.addAll(importer.at(group).fields().keySet());
    }
  }

  private static void add(
      Draft draft, String key, Data.Field field, Set<String> asked, Set<String> seen) {
    Data entry = field.value();
    Matcher form = KEY.matcher(key);
    boolean plain = form.matches() && !form.group(2).contains(":");
    String name = entry.text("name").orElse(plain ? form.group(1) : nameBefore(key));
    String version = entry.text("version").orElse(plain ? form.group(2) : "");
    if (name.isEmpty() || version.isEmpty() || !seen.add(name + "@" + version)) {
      return;
    }
    draft.add(
        draft
            .locked(name, version, field.start(), field.end())
            .from(plain ? Origin.REGISTRY : Origin.URL)
            .with(Trait.DIRECT, asked.contains(name))
            .with(Trait.DEVELOPMENT, entry.says("dev"))
            .with(Trait.OPTIONAL, entry.says("optional"))
            .with(Trait.INSTALL_SCRIPT, entry.says("requiresBuild"))
            .with(Trait.HASHED, entry.at("resolution").text("integrity").isPresent()));
  }

  private static String nameBefore(String key) {
    int at = key.indexOf('@', 1);
    return at > 0 ? key.substring(0, at) : "";
  }
}
