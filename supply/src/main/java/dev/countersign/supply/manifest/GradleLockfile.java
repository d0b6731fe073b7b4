package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.Arrays;
import java.util.Locale;

/** Gradle's {@code gradle.lockfile}: a line is coordinates, an equals sign and configurations. */
@AutoService(ManifestReader.class)
public final class GradleLockfile implements ManifestReader {
  @Override
  public boolean reads(String path, String name) {
    return name.equals("gradle.lockfile") || name.equals("buildscript-gradle.lockfile");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.MAVEN, Manifest.Kind.LOCKED);
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.lineText(line).strip();
      if (text.isEmpty() || text.startsWith("#") || text.startsWith("empty=")) {
        continue;
      }
      int equals = text.indexOf('=');
      String[] parts = text.substring(0, Math.max(equals, 0)).split(":");
      if (parts.length != 3) {
        throw new DataException(
            line, "is no lock file of Gradle: a line is group:name:version=...");
      }
      int start = source.lineStart(line);
      boolean test =
          Arrays.stream(text.substring(equals + 1).split(","))
              .allMatch(one -> one.toLowerCase(Locale.ROOT).startsWith("test"));
      draft.add(
          draft
              .locked(parts[0] + ":" + parts[1], parts[2], start, start + equals)
              .with(Trait.DEVELOPMENT, test));
    }
    return draft.done();
  }
}
