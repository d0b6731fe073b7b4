package dev.countersign.rules;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The inspectors on the class path, by name. */
public final class Inspectors {
  private final SortedMap<String, Inspector> byName = new TreeMap<>();

  private Inspectors(Iterable<Inspector> all) {
    all.forEach(inspector -> byName.put(inspector.name(), inspector));
  }

  /** All that {@link ServiceLoader} finds. */
  public static Inspectors load() {
    return new Inspectors(ServiceLoader.load(Inspector.class, Inspectors.class.getClassLoader()));
  }

  /** The names, in order. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The inspector of this name. */
  public Optional<Inspector> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
