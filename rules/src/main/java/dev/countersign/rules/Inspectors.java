package dev.countersign.rules;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The inspectors on the class path, by name. */
public final class Inspectors {
  private final SortedMap<String, Inspector> byName = new TreeMap<>();
  private final SortedMap<String, ProjectInspector> ofProjects = new TreeMap<>();

  private Inspectors(Iterable<Inspector> all, Iterable<ProjectInspector> projects) {
    all.forEach(inspector -> byName.put(inspector.name(), inspector));
    projects.forEach(inspector -> ofProjects.put(inspector.name(), inspector));
  }

  /** All that {@link ServiceLoader} finds. */
  public static Inspectors load() {
    ClassLoader loader = Inspectors.class.getClassLoader();
    return new Inspectors(
        ServiceLoader.load(Inspector.class, loader),
        ServiceLoader.load(ProjectInspector.class, loader));
  }

  /** The names, in order. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The inspector of this name. */
  public Optional<Inspector> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The names of those for whole projects, in order. */
  public Set<String> projectNames() {
    return ofProjects.keySet();
  }

  /** The inspector of this name for whole projects. */
  public Optional<ProjectInspector> ofProject(String name) {
    return Optional.ofNullable(ofProjects.get(name));
  }
}
