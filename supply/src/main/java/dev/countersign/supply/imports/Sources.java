package dev.countersign.supply.imports;

/** The texts of the project's files. */
@FunctionalInterface
public interface Sources {
  /** The text of a file; empty where it cannot be read. */
  String text(String path);
}
