package dev.countersign.supply.manifest;

import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Source;

/** Reads one kind of file. Found by {@link java.util.ServiceLoader}. */
public interface ManifestReader {
  /**
   * Whether it reads files of this name.
   *
   * @param path relative to the root, with slashes
   * @param name the last part of the path
   */
  boolean reads(String path, String name);

  /**
   * What the file says.
   *
   * @param files the files beside it
   * @throws dev.countersign.supply.data.DataException when it is not what its name says
   */
  Manifest read(Source source, ProjectFiles files);
}
