package dev.countersign.supply.imports;

import dev.countersign.supply.Manifest;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Go's packages. Since Go 1.17 {@code go.mod} names every module that is built, so that a package
 * of no module there keeps the code from being built.
 */
final class GoModules implements ImportedModules {
  private static final Pattern CANDIDATE = Pattern.compile("[\"`]([\\w.~/+-]+)[\"`]");
  private static final Pattern PATH = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+(?:/[\\w.~+-]+)*");
  private static final Pattern LEFT_OUT =
      Pattern.compile("(?:.*/)?(?:testdata|vendor|_[^/]*|\\.[^/]*)/.*");
  private static final Pattern FULL =
      Pattern.compile("(?m)^go\\s+(?:1\\.(?:1[7-9]|[2-9]\\d)|[2-9])");

  private final Map<String, Set<String>> modules = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> projects = new HashSet<>();

  GoModules(Inventory inventory, List<String> paths, Sources sources) {
    for (Manifest manifest : inventory.manifests()) {
      if (manifest.path().endsWith("go.mod")) {
        String folder = folder(manifest.path());
        String text = sources.text(manifest.path());
        modules.put(
            folder,
            PATH.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet()));
        manifest.project().ifPresent(projects::add);
        if (FULL.matcher(text).find()) {
          whole.add(folder);
        }
      }
    }
    if (paths.stream().anyMatch(path -> path.equals("go.work"))) {
      Set<String> all = modules.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
      modules.replaceAll((folder, own) -> all);
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public Ecosystem ecosystem() {
    return Ecosystem.GO;
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".go") && !LEFT_OUT.matcher(path).matches();
  }

  @Override
  public boolean breaksTheBuild() {
    return true;
  }

  @Override
  public Stream<String> candidates(String text) {
    return CANDIDATE.matcher(text).results().map(match -> match.group(1));
  }

  @Override
  public Meaning of(String path, String module) {
    String first = module.split("/", 2)[0];
    if (!first.contains(".")) {
      return within(projects, module) ? Meaning.LOCAL : Meaning.STANDARD;
    }
    if (!PATH.matcher(module).matches() || first.startsWith(".")) {
      return Meaning.LOCAL;
    }
    if (within(projects, module)) {
      return Meaning.LOCAL;
    }
    for (String here = folder(path);
        ;
        here = folder(here.substring(0, Math.max(0, here.length() - 1)))) {
      Set<String> named = modules.get(here);
      if (named != null) {
        return within(named, module)
            ? Meaning.declared(longest(named, module))
            : whole.contains(here) ? Meaning.undeclared(module) : Meaning.UNKNOWN;
      }
      if (here.isEmpty()) {
        return Meaning.UNKNOWN;
      }
    }
  }

  private static boolean within(Set<String> names, String module) {
    return names.stream().anyMatch(name -> isWithin(name, module));
  }

  private static boolean isWithin(String name, String module) {
    return module.equals(name) || module.startsWith(name + "/");
  }

  private static String longest(Set<String> names, String module) {
    return names.stream()
        .filter(name -> isWithin(name, module))
        .reduce("", (left, right) -> left.length() >= right.length() ? left : right);
  }
}
