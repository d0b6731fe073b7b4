package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.Optional;
import java.util.Set;

/** {@code setup.cfg} of setuptools. */
@AutoService(ManifestReader.class)
public final class SetupCfg implements ManifestReader {
  private static final Set<String> LISTS =
      Set.of("install_requires", "setup_requires", "tests_require");

  @Override
  public boolean reads(String path, String name) {
    return name.equals("setup.cfg");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.PYPI, Manifest.Kind.DECLARED);
    String section = "";
    String key = "";
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.lineText(line);
      String clean = text.strip();
      if (clean.startsWith("#") || clean.startsWith(";")) {
        continue;
      }
      int from = source.lineStart(line) + text.length() - text.stripLeading().length();
      if (clean.startsWith("[") && clean.endsWith("]")) {
        section = clean.substring(1, clean.length() - 1);
        key = "";
      } else if (text.isEmpty() || !Character.isWhitespace(text.charAt(0))) {
        int equals = clean.indexOf('=');
        key = equals > 0 ? clean.substring(0, equals).strip() : "";
        String value = clean.substring(equals + 1).strip();
        if (section.equals("metadata") && key.equals("name")) {
          draft.project(Optional.of(value));
        } else if (equals > 0) {
          requirement(
              draft, section, key, value, source.lineStart(line) + text.length() - value.length());
        }
      } else {
        requirement(draft, section, key, clean, from);
      }
    }
    return draft.done();
  }

  private static void requirement(Draft draft, String section, String key, String text, int start) {
    boolean extra = section.equals("options.extras_require");
    if (text.isEmpty() || !(extra || (section.equals("options") && LISTS.contains(key)))) {
      return;
    }
    int comment = text.indexOf(" #");
    String wanted = comment > 0 ? text.substring(0, comment).strip() : text;
    if (wanted.startsWith("file:")) {
      return;
    }
    Optional<Dependency> read =
        PythonDraft.requirement(draft, wanted, start, start + wanted.length());
    read.ifPresent(dependency ->
        draft.add(
            dependency
                .with(Trait.OPTIONAL, extra)
                .with(Trait.DEVELOPMENT, key.equals("tests_require"))));
  }
}
