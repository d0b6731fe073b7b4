package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** pip's requirements files, with the files that they include. */
@AutoService(ManifestReader.class)
public final class RequirementsTxt implements ManifestReader {
  private static final Pattern NAME =
      Pattern.compile(
          ".*(?:requirements|constraints)[^/]*\\.(?:txt|in)|(?:.*/)?requirements/[^/]+\\.(?:txt|in)");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");
  private static final Pattern PER_REQUIREMENT =
      Pattern.compile("\\s--?(?:hash|global-option|install-option|config-settings?)\\b.*");
  private static final Pattern EGG = Pattern.compile(".*[#&]egg=([A-Za-z0-9._-]+).*");

  @Override
  public boolean reads(String path, String name) {
    return NAME.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    return read(source, files, false, new TreeSet<>(Set.of(source.path())));
  }

  private static Manifest read(
      Source source, ProjectFiles files, boolean constraints, Set<String> seen) {
    Draft draft = new Draft(source, Ecosystem.PYPI, Manifest.Kind.DECLARED);
    int line = 1;
    while (line <= source.lines()) {
      int first = line;
      StringBuilder text = new StringBuilder(source.lineText(line++));
      while (!text.isEmpty() && text.charAt(text.length() - 1) == '\\' && line <= source.lines()) {
        text.setLength(text.length() - 1);
        text.append(' ').append(source.lineText(line++));
      }
      String clean = COMMENT.matcher(text).replaceAll("").strip();
      if (!clean.isEmpty()) {
        line(new Line(draft, first, clean, constraints), files, seen);
      }
    }
    return draft.done();
  }

  /** A line with what is continued on the next ones. */
  private record Line(Draft draft, int number, String text, boolean constraints) {
    int start() {
      String first = draft.source().lineText(number);
      return draft.source().lineStart(number) + first.length() - first.stripLeading().length();
    }

    int end() {
      String first = COMMENT.matcher(draft.source().lineText(number)).replaceAll("");
      int length = first.endsWith("\\") ? first.length() - 1 : first.length();
      return draft.source().lineStart(number) + first.substring(0, length).stripTrailing().length();
    }
  }

  private static void line(Line line, ProjectFiles files, Set<String> seen) {
    String text = line.text();
    if (!text.startsWith("-")) {
      requirement(line);
      return;
    }
    String[] parts = text.split("[\\s=]+", 2);
    String value = parts.length > 1 ? parts[1].strip() : "";
    switch (parts[0]) {
      case "-r", "--requirement" -> include(line, value, false, files, seen);
      case "-c", "--constraint" -> include(line, value, true, files, seen);
      case "--extra-index-url", "--find-links", "-f" ->
          line.draft().remark(Manifest.Subject.EXTRA_INDEX, value, line.start(), line.end());
      case "-i", "--index-url" ->
          line.draft().remark(Manifest.Subject.INDEX, value, line.start(), line.end());
      case "-e", "--editable" -> direct(line, value);
      default -> shortOption(line, files, seen);
    }
  }

  /** {@code -rother.txt}. */
  private static void shortOption(Line line, ProjectFiles files, Set<String> seen) {
    String text = line.text();
    if (text.startsWith("-r") || text.startsWith("-c")) {
      include(line, text.substring(2).strip(), text.startsWith("-c"), files, seen);
    }
  }

  private static void include(
      Line line, String path, boolean constraints, ProjectFiles files, Set<String> seen) {
    Source here = line.draft().source();
    String target = ProjectFiles.resolve(here.folder(), path).orElse("");
    if (target.isEmpty()) {
      line.draft().problem(line.number(), "includes " + path + ", which is not in the project");
      return;
    }
    if (seen.add(target)) {
      files
          .read(target)
          .ifPresentOrElse(
              source -> line.draft().addAll(read(source, files, constraints, seen)),
              () -> line.draft().problem(line.number(), "includes " + path + ", which is missing"));
    }
  }

  private static void requirement(Line line) {
    String bare = PER_REQUIREMENT.matcher(line.text()).replaceAll("").strip();
    if (isAddress(bare)) {
      direct(line, bare);
      return;
    }
    PythonDraft.requirement(line.draft(), bare, line.start(), line.end())
        .ifPresent(dependency ->
            line.draft()
                .add(
                    dependency
                        .with(Trait.HASHED, line.text().contains("--hash"))
                        .with(Trait.CONSTRAINT, line.constraints())));
  }

  private static boolean isAddress(String text) {
    return text.startsWith(".")
        || text.startsWith("/")
        || (text.contains("://") && !text.contains("@ ") && !text.contains(" @"));
  }

  /** An address or a folder; it is known by name only where the address tells. */
  private static void direct(Line line, String address) {
    var egg = EGG.matcher(address);
    if (egg.matches()) {
      Dependency dependency = line.draft().asked(egg.group(1), "", line.start(), line.end());
      line.draft().add(dependency.from(PythonDraft.origin(address)));
    } else if (address.contains("://") && !address.startsWith("file:")) {
      line.draft().problem(line.number(), "names an address and no package: " + address);
    }
  }
}
