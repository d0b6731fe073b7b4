package dev.countersign.rules.read;

import dev.countersign.rules.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lists of sources, sinks, sanitizers and propagators that rules share by name, so that a framework
 * is described once: {@code models: {python: {request: [...]}}} defines or extends what a Python
 * rule takes in with {@code - use: request}.
 */
final class Models {
  private final Map<String, List<Yaml>> items = new HashMap<>();

  /** Adds what a file has under {@code models}. */
  void add(Yaml models, Problems problems) {
    for (Map.Entry<String, Yaml.Field> language : entries(models, problems)) {
      for (Map.Entry<String, Yaml.Field> model : entries(language.getValue().value(), problems)) {
        add(key(language.getKey(), model.getKey()), model.getValue().value(), problems);
      }
    }
  }

  private static Set<Map.Entry<String, Yaml.Field>> entries(Yaml yaml, Problems problems) {
    if (yaml instanceof Yaml.Fields fields) {
      return fields.fields().entrySet();
    }
    report(yaml.place(), yaml, problems);
    return Set.of();
  }

  private void add(String key, Yaml value, Problems problems) {
    if (value instanceof Yaml.Items list) {
      list.items()
          .forEach(item -> addOnce(item, items.computeIfAbsent(key, _ -> new ArrayList<>())));
    } else {
      report(value.place(), value, problems);
    }
  }

  /** The models of the packs may be read from the class path and from their folder. */
  private static void addOnce(Yaml item, List<Yaml> known) {
    if (known.stream().noneMatch(other -> Objects.equals(other.plain(), item.plain()))) {
      known.add(item);
    }
  }

  private static void report(Place place, Yaml value, Problems problems) {
    problems.error(
        place,
        "a part of 'models' is " + value.described(),
        "Write 'models:', under it a language, under it names with lists of patterns");
  }

  /** The items of the model that {@code use} names; empty after a problem. */
  List<Yaml> named(String language, Yaml.Scalar use, Problems problems) {
    List<Yaml> found = items.get(key(language, use.text()));
    if (found == null) {
      problems.error(
          use.place(),
          "no model for " + language + " is named '" + use.text() + "'",
          "Define it under 'models:' in this file or in another one that is read with it");
      return List.of();
    }
    return found;
  }

  private static String key(String language, String name) {
    return language + ' ' + name;
  }
}
