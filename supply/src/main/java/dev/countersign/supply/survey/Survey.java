package dev.countersign.supply.survey;

import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.advisory.AdvisoryStore;
import dev.countersign.supply.advisory.Hit;
import dev.countersign.supply.imports.Meaning;
import dev.countersign.supply.imports.ProjectImports;
import dev.countersign.supply.inventory.Inventory;
import dev.countersign.supply.version.Ecosystem;
import dev.countersign.syntax.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The dependencies of a project with what is known of each.
 *
 * @param entries in the order of files and places
 * @param licence of the project itself
 * @param advisories what the store holds; empty where there is none
 * @param notChecked what could not be asked, a line each
 */
public record Survey(
    List<Entry> entries,
    Optional<String> licence,
    Optional<AdvisoryStore.Status> advisories,
    List<String> notChecked) {
  /**
   * A dependency.
   *
   * @param flaws that are known of its version
   * @param uses where code imports it; empty where that was not asked
   */
  public record Entry(Dependency dependency, List<Hit> flaws, Optional<List<Use>> uses) {}

  /** A place that imports a package. */
  public record Use(String path, int line) {}

  /** Code of a project, as far as imports are looked for in it. */
  public record Code(
      ProjectImports imports, List<String> paths, Function<String, Optional<Tree>> parser) {
    /** Where packages of these names are imported, by ecosystem and name. */
    public Map<String, List<Use>> uses(Set<String> wanted) {
      Map<String, List<Use>> uses = new HashMap<>();
      for (String path : paths) {
        imports
            .of(
                path,
                ecosystem -> meaning -> isWanted(wanted, ecosystem, meaning),
                () -> parser.apply(path))
            .forEach(one ->
                uses.computeIfAbsent(
                        key(one.ecosystem(), one.meaning().distribution()),
                        any -> new ArrayList<>())
                    .add(new Use(path, one.line())));
      }
      return uses;
    }

    private static boolean isWanted(Set<String> wanted, Ecosystem ecosystem, Meaning meaning) {
      return meaning.origin() == Meaning.Origin.DECLARED
          && wanted.contains(key(ecosystem, meaning.distribution()));
    }

    /** Whether the imports of an ecosystem's code are understood. */
    public static boolean knows(Ecosystem ecosystem) {
      return ecosystem == Ecosystem.PYPI || ecosystem == Ecosystem.NPM || ecosystem == Ecosystem.GO;
    }
  }

  /** What names a package among those of all ecosystems. */
  public static String key(Ecosystem ecosystem, String name) {
    return ecosystem.osvName() + " " + name;
  }

  /**
   * Looks up every dependency, and the imports of those that have flaws.
   *
   * @param code where imports are looked for
   */
  public static Survey of(Inventory inventory, Optional<AdvisoryStore> store, Code code) {
    List<String> notChecked = new ArrayList<>();
    inventory.problems().forEach(problem -> notChecked.add(problem.toString()));
    List<Dependency> all = inventory.resolved();
    if (store.isEmpty() && !all.isEmpty()) {
      notChecked.add("known flaws: there are no advisories (countersign advisories import)");
    }
    Map<Dependency, List<Hit>> flaws = new HashMap<>();
    Set<String> flawed = new HashSet<>();
    long unversioned = 0;
    for (Dependency one : all) {
      if (one.version().isEmpty() && one.origin() == Origin.REGISTRY) {
        unversioned++;
      }
      List<Hit> hits = hits(store, one);
      flaws.put(one, hits);
      if (store.isPresent() && hits.isEmpty() && !one.hasKnownVersion()) {
        notChecked.add(one.place() + ": " + one.unknownVersion());
      }
      if (!hits.isEmpty()) {
        flawed.add(key(one.ecosystem(), one.name()));
      }
    }
    if (unversioned > 0 && store.isPresent()) {
      notChecked.add("known flaws of " + unversioned + " packages without one version");
    }
    Map<String, List<Use>> uses = flawed.isEmpty() ? Map.of() : code.uses(flawed);
    List<Entry> entries =
        all.stream()
            .map(one -> new Entry(one, flaws.getOrDefault(one, List.of()), uses(one, flawed, uses)))
            .toList();
    return new Survey(
        entries, inventory.licence(), store.map(AdvisoryStore::status), List.copyOf(notChecked));
  }

  private static List<Hit> hits(Optional<AdvisoryStore> store, Dependency one) {
    return store.isEmpty() || one.origin() != Origin.REGISTRY || one.version().isEmpty()
        ? List.of()
        : store.get().find(one.ecosystem(), one.name(), one.version().get());
  }

  private static Optional<List<Use>> uses(
      Dependency one, Set<String> flawed, Map<String, List<Use>> uses) {
    String key = key(one.ecosystem(), one.name());
    return flawed.contains(key) && Code.knows(one.ecosystem())
        ? Optional.of(List.copyOf(uses.getOrDefault(key, List.of())))
        : Optional.empty();
  }
}
