package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bundler's {@code Gemfile.lock}. */
@AutoService(ManifestReader.class)
public final class GemfileLock implements ManifestReader {
  private static final Pattern SPEC = Pattern.compile("    ([\\w.-]+) \\(([^)]+)\\)");
  private static final Pattern ASKED = Pattern.compile("  ([\\w.-]+)(?: \\(.*\\))?!?");
  private static final Pattern CHECKSUM = Pattern.compile("  ([\\w.-]+) \\([^)]+\\) sha\\d+=.*");
  private static final Pattern PLATFORM =
      Pattern.compile(
          "-(?:java|jruby|x86|x64|arm|aarch64|universal|mingw|mswin|musl|linux|darwin).*");

  @Override
  public boolean reads(String path, String name) {
    return name.equals("Gemfile.lock") || name.equals("gems.locked");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.RUBYGEMS, Manifest.Kind.LOCKED);
    Set<String> asked = names(source, "DEPENDENCIES", ASKED);
    Set<String> hashed = names(source, "CHECKSUMS", CHECKSUM);
    String section = "";
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.lineText(line);
      if (text.startsWith("<<<<<<<")) {
        throw new DataException(line, "holds a conflict that is not merged");
      }
      if (!text.isEmpty() && text.charAt(0) != ' ') {
        section = text.strip();
      }
      Matcher spec = SPEC.matcher(text);
      if (spec.matches()
          && (section.equals("GEM") || section.equals("GIT") || section.equals("PATH"))) {
        String name = spec.group(1);
        int start = source.lineStart(line);
        draft.add(
            draft
                .locked(
                    name,
                    PLATFORM.matcher(spec.group(2)).replaceAll(""),
                    start + 4,
                    start + spec.end())
                .from(
                    section.equals("GEM")
                        ? Origin.REGISTRY
                        : section.equals("GIT") ? Origin.GIT : Origin.LOCAL)
                .with(Trait.DIRECT, asked.contains(name))
                .with(Trait.HASHED, hashed.contains(name)));
      }
    }
    return draft.done();
  }

  private static Set<String> names(Source source, String wanted, Pattern form) {
    Set<String> names = new HashSet<>();
    boolean inside = false;
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.lineText(line);
      if (!text.isEmpty() && text.charAt(0) != ' ') {
        inside = text.strip().equals(wanted);
      }
      Matcher entry = form.matcher(text);
      if (inside && entry.matches()) {
        names.add(entry.group(1));
      }
    }
    return names;
  }
}
