package dev.countersign.supply.imports;

import dev.countersign.rules.regex.Beginnings;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.DataException;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Lists;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.version.Ecosystem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Node.js's modules, as its resolution finds them: in the manifests of the folder and of those
 * above; and what compilers and bundlers are told to find elsewhere.
 */
final class NodeModules implements ImportedModules {
  private static final Beginnings CANDIDATE =
      new Beginnings(
          Pattern.compile(
              "\\b(?:from|import|require)[\\s(.]*(?:resolve\\()?\\s*(['\"`])([^'\"`\\n]+)\\1"));
  private static final Pattern FILE = Pattern.compile(".*\\.(?:[cm]?[jt]sx?)");
  private static final Pattern PACKAGE =
      Pattern.compile("@[a-z0-9~-][a-z0-9_.~-]*/[a-z0-9-][a-z0-9_.~-]*|[A-Za-z0-9-][\\w.~-]*");
  private static final Pattern ALIAS =
      Pattern.compile("['\"]?(\\^?[@~#]?[\\w@~#/.-]*)(?:/\\(?\\.?\\*.*)?\\$?['\"]?\\s*:");
  private static final Pattern BUNDLER =
      Pattern.compile("\\.babelrc|(?:.*\\.config\\.|webpack\\b.*\\.)[cm]?[jt]sx?");
  private static final Pattern SEARCHED = Pattern.compile("\\bmodules\\s*:\\s*\\[([^\\]]*)");
  private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"\\n]+)['\"]");
  private static final List<String> ENDINGS =
      List.of(
          "",
          ".js",
          ".ts",
          ".jsx",
          ".tsx",
          ".mjs",
          ".cjs",
          ".d.ts",
          ".json",
          ".vue",
          ".css",
          ".scss",
          "/index.js",
          "/index.ts",
          "/index.tsx",
          "/index.jsx",
          "/index.mjs");

  /** Names that a framework finds in folders of its own. */
  private static final Map<String, Set<String>> FRAMEWORKS =
      Map.of("@docusaurus/core", Set.of("@site", "@theme", "@generated", "@docusaurus"));

  /** Packages that another brings, by its own documents, so that nobody names them. */
  private static final Map<String, Set<String>> BROUGHT = Map.of("jest", Set.of("@jest/globals"));

  private static final Set<String> STANDARD =
      Set.copyOf(Lists.lines(NodeModules.class, "node-standard.txt"));

  /** What one manifest lets its folder import. */
  private record Home(Set<String> declared, Set<String> aliases) {}

  private final Map<String, Home> homes = new HashMap<>();
  private final Set<String> projects = new HashSet<>();

  /** Folders whose packages are installed together. */
  private final Set<String> workspaces = new HashSet<>();

  private final Set<String> files;
  private final Set<String> tops = new HashSet<>();
  private final Map<String, List<String>> bases = new HashMap<>();

  NodeModules(Inventory inventory, List<String> paths, Sources sources) {
    files = Set.copyOf(paths);
    for (Manifest manifest : inventory.manifests()) {
      if (manifest.path().endsWith("package.json")) {
        Data root = read(sources, manifest.path());
        manifest.project().ifPresent(projects::add);
        if (root.fields().containsKey("workspaces")) {
          workspaces.add(folder(manifest.path()));
        }
        for (String folder : spokenFor(folder(manifest.path()), root)) {
          Home home = home(folder);
          manifest.dependencies().forEach(one -> home.declared.add(one.name()));
          alsoNamed(root, home);
          BROUGHT.forEach((bringer, names) -> {
            if (home.declared.contains(bringer)) {
              home.declared.addAll(names);
            }
          });
          FRAMEWORKS.forEach((framework, names) -> {
            if (home.declared.contains(framework)) {
              home.aliases.addAll(names);
            }
          });
        }
      }
    }
    for (String path : paths) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (name.equals("pnpm-workspace.yaml") || name.equals("lerna.json")) {
        workspaces.add(folder(path));
      } else if (name.startsWith("tsconfig") || name.startsWith("jsconfig")) {
        compiler(path, read(sources, path));
      } else if (BUNDLER.matcher(name).matches()) {
        bundler(path, sources.text(path));
      }
      if (reads(path)) {
        tops.add(path.split("/", 2)[0]);
      }
    }
  }

  private Home home(String folder) {
    return homes.computeIfAbsent(folder, any -> new Home(new HashSet<>(), new HashSet<>()));
  }

  /**
   * The folders that a manifest speaks for: its own, and the one above that holds what it calls
   * {@code main} where its own does not. Such a manifest is copied there before anything runs.
   */
  private List<String> spokenFor(String folder, Data root) {
    String main = root.text("main").orElse("").replaceFirst("^\\./", "");
    if (main.isEmpty() || isThere(folder + main)) {
      return List.of(folder);
    }
    for (String here = folder; !here.isEmpty(); ) {
      here = folder(here.substring(0, here.length() - 1));
      if (files.contains(here + "package.json")) {
        return List.of(folder);
      }
      if (isThere(here + main)) {
        return List.of(folder, here);
      }
    }
    return List.of(folder);
  }

  private boolean isThere(String file) {
    return ENDINGS.stream().anyMatch(end -> files.contains(file + end));
  }

  private static Data read(Sources sources, String path) {
    try {
      return JsonData.read(Source.of(path, sources.text(path).getBytes(StandardCharsets.UTF_8)));
    } catch (DataException | StackOverflowError e) {
      return Data.Nothing.HERE;
    }
  }

  /** Names under which packages are asked for, packages that hosts provide, and aliases. */
  private static void alsoNamed(Data root, Home home) {
    for (String group :
        List.of(
            "dependencies",
            "devDependencies",
            "optionalDependencies",
            "peerDependencies",
            "engines")) {
      home.declared.addAll(root.at(group).fields().keySet());
    }
    home.declared.addAll(root.at("bundledDependencies").texts());
    home.aliases.addAll(root.at("alias").fields().keySet());
    home.aliases.addAll(root.at("browser").fields().keySet());
    home.aliases.addAll(root.at("_moduleAliases").fields().keySet());
    root.at("jest", "moduleNameMapper").fields().keySet().stream()
        .map(key -> key.replaceAll("[\\^$]|/?\\(.*", ""))
        .forEach(home.aliases::add);
  }

  private void compiler(String path, Data root) {
    String folder = folder(path);
    Data options = root.at("compilerOptions");
    options.at("paths").fields().keySet().stream()
        .map(key -> key.replaceAll("/?\\*.*", ""))
        .filter(key -> !key.isEmpty())
        .forEach(home(folder).aliases::add);
    options
        .text("baseUrl")
        .ifPresent(base ->
            bases
                .computeIfAbsent(folder, any -> new ArrayList<>())
                .add(base.replaceFirst("^\\./?", "")));
  }

  /** The keys that stand after the word alias, and the folders where modules are looked for. */
  private void bundler(String path, String text) {
    SEARCHED
        .matcher(text)
        .results()
        .flatMap(list -> QUOTED.matcher(list.group(1)).results())
        .map(one -> one.group(1).replaceFirst("^\\./", ""))
        .filter(base -> !base.contains("node_modules"))
        .forEach(base -> {
          List<String> here = bases.computeIfAbsent(folder(path), any -> new ArrayList<>());
          here.add(base);
          here.add(base.replaceFirst("^(?:build|dist|out)/", ""));
        });
    int at = text.indexOf("alias");
    if (at >= 0) {
      ALIAS
          .matcher(text.substring(at))
          .results()
          .map(match -> match.group(1).replace("^", ""))
          .filter(key -> key.length() > 0)
          .forEach(home(folder(path)).aliases::add);
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public Ecosystem ecosystem() {
    return Ecosystem.NPM;
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches() && !path.endsWith(".min.js") && !path.endsWith(".d.ts");
  }

  @Override
  public Stream<String> candidates(String text) {
    List<String> modules = new ArrayList<>();
    CANDIDATE.each(text, match -> modules.add(match.group(2)));
    return modules.stream();
  }

  @Override
  public Meaning of(String path, String module) {
    String plain = module.substring(module.lastIndexOf('!') + 1).replaceFirst("\\?.*", "");
    if (plain.startsWith(".") || plain.startsWith("/") || plain.startsWith("#")) {
      return Meaning.LOCAL;
    }
    Optional<String> distribution = distribution(plain);
    if (distribution.isEmpty()) {
      return Meaning.UNKNOWN;
    }
    String name = distribution.get();
    if (STANDARD.contains(name)) {
      return Meaning.STANDARD;
    }
    boolean covered = false;
    for (String here = folder(path);
        ;
        here = folder(here.substring(0, Math.max(0, here.length() - 1)))) {
      Home home = homes.get(here);
      if (home != null) {
        if (home.declared.contains(name) || home.declared.contains(types(name))) {
          return Meaning.declared(name);
        }
        if (home.aliases.stream()
            .anyMatch(alias ->
                plain.equals(alias)
                    || plain.startsWith(alias + "/")
                    || (alias.endsWith("/") && plain.startsWith(alias)))) {
          return Meaning.LOCAL;
        }
        covered |= !home.declared.isEmpty();
      }
      if (isFile(here, plain, name)) {
        return Meaning.LOCAL;
      }
      if (here.isEmpty()) {
        break;
      }
    }
    if (projects.contains(name)) {
      return Meaning.LOCAL;
    }
    if (covered && isNamedBeside(path, name)) {
      return Meaning.declared(name);
    }
    return covered ? Meaning.undeclared(name) : Meaning.UNKNOWN;
  }

  /** Whether another package of the workspace names it, with which it is installed for all. */
  private boolean isNamedBeside(String path, String name) {
    return workspaces.stream()
        .filter(path::startsWith)
        .anyMatch(top ->
            homes.entrySet().stream()
                .anyMatch(home ->
                    home.getKey().startsWith(top) && home.getValue().declared.contains(name)));
  }

  /** A file that a compiler told of its folder finds, or a bundler that looks in the usual one. */
  private boolean isFile(String here, String module, String name) {
    List<String> folders = new ArrayList<>(bases.getOrDefault(here, List.of()));
    folders.add("src");
    if (module.length() > name.length()) {
      folders.add("");
      folders.add("app");
    }
    return folders.stream()
        .map(folder ->
            here + (folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/") + module)
        .anyMatch(this::isThere);
  }

  /** The package of a module; empty where it is none. */
  private static Optional<String> distribution(String module) {
    String[] parts = module.split("/", 3);
    String name = module.startsWith("@") && parts.length > 1 ? parts[0] + "/" + parts[1] : parts[0];
    return PACKAGE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  private static String types(String name) {
    return "@types/" + (name.startsWith("@") ? name.substring(1).replace("/", "__") : name);
  }
}
