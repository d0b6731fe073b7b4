package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * {@code go.sum}: digests of modules. It also names versions that were only looked at, so it brings
 * nothing in.
 */
@AutoService(ManifestReader.class)
public final class GoSum implements ManifestReader {
  private static final String ONLY_ITS_MOD = "/go.mod";

  @Override
  public boolean reads(String path, String name) {
    return name.equals("go.sum");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.GO, Manifest.Kind.LOCKED);
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.lineText(line).strip();
      if (text.isEmpty()) {
        continue;
      }
      String[] words = text.split("\\s+");
      if (words.length != 3) {
        throw new DataException(line, "is no go.sum: a line has a module, a version and a digest");
      }
      if (!words[1].endsWith(ONLY_ITS_MOD)) {
        int start = source.lineStart(line);
        String version = words[1].startsWith("v") ? words[1].substring(1) : words[1];
        draft.add(
            draft
                .locked(words[0], words[1], start, start + text.length())
                .at(Optional.of(version))
                .with(Trait.CONSTRAINT, true)
                .with(Trait.HASHED, true));
      }
    }
    return draft.done();
  }

  /** Module and version of each line, as {@code go.mod} writes them. */
  static Set<String> known(Source source) {
    Set<String> known = new HashSet<>();
    source
        .text()
        .lines()
        .forEach(line -> {
          String[] words = line.strip().split("\\s+");
          if (words.length == 3) {
            known.add(words[0] + " " + words[1]);
          }
        });
    return known;
  }
}
