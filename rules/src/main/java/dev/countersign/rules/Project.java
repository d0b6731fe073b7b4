package dev.countersign.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files that are checked, and those around them, as inspections of whole projects see them. */
public interface Project {
  /** The paths of all files, in order, relative to the root. */
  List<String> paths();

  /** The paths of the files that are checked, in order. */
  List<String> checked();

  /** The bytes of a file; empty where there is none, or it cannot be read. */
  Optional<byte[]> read(String path);

  /** The file as rules see it, parsed where its language has a front end. */
  Optional<Target> target(String path);

  /** What the installation lends to inspections, such as a store of advisories. */
  <T> Optional<T> service(Class<T> type);

  /** What {@code answer} makes of the project, made once for all rules that ask for the type. */
  <T> T remembered(Class<T> type, Function<Project, T> answer);
}
