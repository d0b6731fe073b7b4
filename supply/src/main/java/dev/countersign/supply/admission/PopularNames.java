package dev.countersign.supply.admission;

import dev.countersign.supply.data.Lists;
import dev.countersign.supply.version.Ecosystem;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Names that many projects use, which others imitate. */
public final class PopularNames {
  private final Map<Ecosystem, Set<String>> names = new EnumMap<>(Ecosystem.class);

  private final Map<Ecosystem, Map<String, Likeness.Look>> looks = new ConcurrentHashMap<>();

  private PopularNames() {}

  /** The list that comes with the product. */
  public static PopularNames load() {
    PopularNames all = new PopularNames();
    Lists.lines(PopularNames.class, "popular.txt").forEach(all::line);
    return all;
  }

  /** {@code ecosystem name name ...}. */
  private void line(String line) {
    String[] words = line.strip().split("\\s+", -1);
    Ecosystem.named(words[0])
        .ifPresent(ecosystem -> {
          Set<String> known = names.computeIfAbsent(ecosystem, any -> new LinkedHashSet<>());
          for (int i = 1; i < words.length; i++) {
            known.add(ecosystem.normal(words[i]));
          }
        });
  }

  /** Those of an ecosystem. */
  Set<String> of(Ecosystem ecosystem) {
    return names.getOrDefault(ecosystem, Set.of());
  }

  /** What the eye sees of each of them. */
  Map<String, Likeness.Look> looks(Ecosystem ecosystem) {
    return looks.computeIfAbsent(
        ecosystem,
        any ->
            of(any).stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, Likeness.Look::of)));
  }

  /** Whether it is one of them. */
  public boolean has(Ecosystem ecosystem, String name) {
    return of(ecosystem).contains(name);
  }

  /** Why the name may be taken for one of them; empty when it is one, or like none. */
  public Optional<String> likeness(Ecosystem ecosystem, String name) {
    return has(ecosystem, name) ? Optional.empty() : Likeness.of(this, ecosystem, name);
  }
}
