package dev.countersign.scan;

import dev.countersign.scan.files.ScanFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What rules see beside the files that are checked.
 *
 * @param files all files of the project, found when rules for whole projects ask for them
 * @param services what the installation lends to inspections, by type
 * @param state names what the services know; empty where that may differ from run to run
 */
public record Surroundings(
    Supplier<List<ScanFile>> files, Map<Class<?>, Object> services, Optional<String> state) {
  /** Nothing. */
  public static final Surroundings NONE = new Surroundings(List::of, Map.of(), Optional.of(""));

  <T> Optional<T> service(Class<T> type) {
    return Optional.ofNullable(services.get(type)).map(type::cast);
  }
}
