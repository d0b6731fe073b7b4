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
import java.util.Map;

/** {@code yarn.lock}: Yarn 1's own form, and the YAML of later ones. */
@AutoService(ManifestReader.class)
public final class YarnLock implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.equals("yarn.lock");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.NPM, Manifest.Kind.LOCKED);
    if (source.text().contains("__metadata:")) {
      berry(draft, YamlData.read(source).fields());
    } else {
      classic(draft);
    }
    return draft.done();
  }

  private static void berry(Draft draft, Map<String, Data.Field> entries) {
    entries.forEach((key, field) -> {
      String resolution = field.value().at("resolution").text();
      int at = resolution.indexOf('@', 1);
      if (at < 0) {
        return;
      }
      String source = resolution.substring(at + 1);
      if (!source.startsWith("workspace:") && !source.startsWith("patch:")) {
        draft.add(
            draft
                .locked(
                    resolution.substring(0, at),
                    field.value().at("version").text(),
                    field.start(),
                    field.end())
                .from(source.startsWith("npm:") ? Origin.REGISTRY : PackageJson.origin(source))
                .with(Trait.HASHED, field.value().text("checksum").isPresent()));
      }
    });
  }

  /** An entry is a line of descriptors that ends in a colon, and indented lines of its facts. */
  private static void classic(Draft draft) {
    Source source = draft.source();
    int entry = 0;
    String version = "";
    String resolved = "";
    boolean hashed = false;
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.lineText(line);
      if (text.startsWith("<<<<<<<")) {
        throw new DataException(line, "holds a conflict that is not merged");
      }
      if (!text.isBlank() && !text.startsWith("#") && text.charAt(0) != ' ') {
        add(draft, entry, version, resolved, hashed);
        entry = line;
        version = "";
        resolved = "";
        hashed = false;
        if (!text.endsWith(":")) {
          throw new DataException(line, "is no lock file of Yarn: an entry should end in a colon");
        }
      } else if (text.startsWith("  version ")) {
        version = unquoted(text.substring(10));
      } else if (text.startsWith("  resolved ")) {
        resolved = unquoted(text.substring(11));
      } else if (text.startsWith("  integrity ")) {
        hashed = true;
      }
    }
    add(draft, entry, version, resolved, hashed);
  }

  private static void add(Draft draft, int line, String version, String resolved, boolean hashed) {
    if (line == 0 || version.isEmpty()) {
      return;
    }
    Source source = draft.source();
    String text = source.lineText(line);
    String descriptor = unquoted(text.substring(0, text.length() - 1).split(",\\s*")[0]);
    int at = descriptor.indexOf('@', 1);
    String name = at < 0 ? descriptor : descriptor.substring(0, at);
    String wanted = at < 0 ? "" : descriptor.substring(at + 1);
    if (wanted.startsWith("npm:") && wanted.indexOf('@', 5) > 0) {
      name = wanted.substring(4, wanted.indexOf('@', 5));
    }
    int start = source.lineStart(line);
    draft.add(
        draft
            .locked(name, version, start, start + text.length())
            .from(
                resolved.isEmpty()
                    ? Origin.LOCAL
                    : PackageJson.origin(wanted.startsWith("npm:") ? "" : wanted))
            .with(Trait.HASHED, hashed || resolved.contains("#")));
  }

  private static String unquoted(String text) {
    String clean = text.strip();
    return clean.length() > 1 && clean.startsWith("\"") && clean.endsWith("\"")
        ? clean.substring(1, clean.length() - 1)
        : clean;
  }
}
