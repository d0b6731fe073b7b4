package dev.countersign.supply.imports;

import dev.countersign.rules.regex.Beginnings;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Lists;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.version.Ecosystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Python's modules. What a module is called and what the package is called that brings it need not
 * agree: a table knows many, and a declared package whose name contains the module's is taken to
 * bring it ({@code django-storages} brings {@code storages}).
 */
final class PythonModules implements ImportedModules {
  private static final Beginnings CANDIDATE =
      new Beginnings(
          Pattern.compile(
              "(?m)(?:^|[;:])[ \\t]*(?:from[ \\t]+(\\w[\\w.]*)|import[ \\t]+(\\w(?:\\\\\\n|[^\\n;#])*+))"));
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*(?:\\.\\w+)*");
  private static final Pattern INSTALL =
      Pattern.compile("\\bpip3?[ \\t]+install[ \\t]+((?:[^\\n\\\\&|;]|\\\\\\n)++)");
  private static final Pattern LETTERS = Pattern.compile("[^a-z0-9]");
  private static final List<String> AFFIXES = List.of("python", "py", "lib", "client", "sdk");
  private static final int MIN_PART = 4;
  private static final Set<String> BUILDING = Set.of("setuptools", "pkg_resources", "wheel");
  private static final Set<String> STANDARD =
      Set.copyOf(Lists.lines(PythonModules.class, "python-standard.txt"));

  private final Map<String, Set<String>> children = new HashMap<>();
  private final Set<String> importable = new HashSet<>();
  private final Set<String> declared = new LinkedHashSet<>();
  private final Set<String> homes = new HashSet<>();
  private final Map<String, List<String>> known = new HashMap<>();
  private final Sources sources;

  PythonModules(Inventory inventory, List<String> paths, Sources sources) {
    this.sources = sources;
    paths.forEach(this::place);
    Set<String> packages = new HashSet<>();
    paths.stream()
        .filter(path -> path.endsWith("/__init__.py"))
        .forEach(path -> packages.add(folder(path)));
    children.forEach((folder, names) -> {
      if (!packages.contains(folder)) {
        importable.addAll(names);
      }
    });
    for (Manifest manifest : inventory.manifests()) {
      if (manifest.ecosystem() == Ecosystem.PYPI) {
        manifest.dependencies().forEach(one -> declared.add(one.name()));
        if (tells(manifest, sources)) {
          homes.add(home(manifest.path()));
        }
      }
    }
    Lists.lines(PythonModules.class, "python-packages.txt")
        .forEach(line -> {
          String[] words = line.split("\\s+");
          known.put(words[0], List.of(words).subList(1, words.length));
        });
    paths.stream()
        .filter(PythonModules::maySayWhatIsInstalled)
        .forEach(path -> installed(path, sources));
  }

  /** Notes which modules and folders of modules each folder holds. */
  private void place(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    if (dot <= 0
        || !(name.endsWith(".py")
            || name.endsWith(".pyi")
            || name.endsWith(".pyx")
            || name.endsWith(".so"))) {
      return;
    }
    String inner = name.substring(0, dot);
    String folder = folder(path);
    while (children.computeIfAbsent(folder, any -> new HashSet<>()).add(inner)
        && !folder.isEmpty()) {
      inner =
          folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
      folder = folder.substring(0, folder.length() - inner.length() - 1);
    }
  }

  /** A script may compute what it asks for; then it says nothing. */
  private static boolean tells(Manifest manifest, Sources sources) {
    return !manifest.path().endsWith("setup.py")
        || !manifest.dependencies().isEmpty()
        || !sources.text(manifest.path()).contains("install_requires");
  }

  private static String home(String path) {
    String folder = folder(path);
    return folder.toLowerCase(Locale.ROOT).endsWith("requirements/")
        ? folder.substring(0, folder.length() - "requirements/".length())
        : folder;
  }

  private static boolean maySayWhatIsInstalled(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("dockerfile")
        || name.equals("makefile")
        || name.equals("tox.ini")
        || name.equals("noxfile.py")
        || (name.startsWith("environment") && name.endsWith(".yml"))
        || path.contains(".github/workflows/")
        || name.endsWith(".sh");
  }

  /** What is installed by hand, or by tox and conda, is named too. */
  private void installed(String path, Sources sources) {
    String text = sources.text(path);
    INSTALL
        .matcher(text)
        .results()
        .flatMap(match -> Arrays.stream(match.group(1).split("[\\s'\"]+")))
        .forEach(this::declare);
    if (path.endsWith("tox.ini") || (path.endsWith(".yml") && path.contains("environment"))) {
      text.lines()
          .map(line -> line.replaceFirst("^\\s*(?:-|\\S+:(?=\\s))?\\s*", ""))
          .forEach(this::declare);
    }
  }

  private void declare(String word) {
    if (Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))) {
      String name = word.split("[^\\w.-]", 2)[0];
      if (!name.isEmpty()) {
        declared.add(Ecosystem.PYPI.normal(name));
      }
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public Ecosystem ecosystem() {
    return Ecosystem.PYPI;
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".py");
  }

  @Override
  public Stream<String> candidates(String text) {
    List<String> modules = new ArrayList<>();
    CANDIDATE.each(
        text,
        match ->
            modules.addAll(
                match.group(1) == null
                    ? Arrays.asList(match.group(2).split(","))
                    : List.of(match.group(1))));
    return modules.stream()
        .map(part -> part.replace('\\', ' ').strip().split("\\s+", 2)[0])
        .filter(name -> PLAIN.matcher(name).matches());
  }

  @Override
  public Meaning of(String path, String module) {
    if (!PLAIN
        .matcher(module.endsWith(".*") ? module.substring(0, module.length() - 2) : module)
        .matches()) {
      return Meaning.UNKNOWN;
    }
    String top = module.split("\\.", 2)[0];
    if (STANDARD.contains(top) || (path.endsWith("setup.py") && BUILDING.contains(top))) {
      return Meaning.STANDARD;
    }
    if (isLocal(path, top)) {
      return Meaning.LOCAL;
    }
    for (String name : known.getOrDefault(top, List.of())) {
      if (declared.contains(name)) {
        return Meaning.declared(name);
      }
    }
    for (String name : declared) {
      if (brings(name, module, top)) {
        return Meaning.declared(name);
      }
    }
    if (!covered(path)) {
      return Meaning.UNKNOWN;
    }
    return isWritten(sources.text(path), top)
        ? Meaning.LOCAL
        : Meaning.undeclared(
            known.getOrDefault(top, List.of(Ecosystem.PYPI.normal(top))).getFirst());
  }

  private boolean isLocal(String path, String top) {
    if (importable.contains(top)) {
      return true;
    }
    for (String here = folder(path);
        !here.isEmpty();
        here = here.substring(0, here.lastIndexOf('/', here.length() - 2) + 1)) {
      if (children.getOrDefault(here, Set.of()).contains(top)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code itself writes the module before it imports it, as tests of loaders do. */
  private static boolean isWritten(String text, String top) {
    return isQuoted(text, top + ".py") || (isQuoted(text, top) && isQuoted(text, "__init__.py"));
  }

  private static boolean isQuoted(String text, String word) {
    return text.contains('"' + word + '"') || text.contains("'" + word + "'");
  }

  /** Whether the name of a package tells that it brings the module. */
  private static boolean brings(String distribution, String module, String top) {
    String name = letters(distribution);
    String wanted = letters(top);
    if (name.equals(wanted)) {
      return true;
    }
    if (wanted.length() >= MIN_PART && (name.startsWith(wanted) || name.endsWith(wanted))) {
      return true;
    }
    if (AFFIXES.stream()
        .anyMatch(affix -> name.equals(affix + wanted) || name.equals(wanted + affix))) {
      return true;
    }
    String dotted = letters(module);
    return name.length() > wanted.length() && name.startsWith(wanted) && dotted.startsWith(name);
  }

  private static String letters(String name) {
    return LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private boolean covered(String path) {
    return homes.stream().anyMatch(path::startsWith);
  }
}
