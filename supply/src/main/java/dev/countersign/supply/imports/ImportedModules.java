package dev.countersign.supply.imports;

import dev.countersign.supply.version.Ecosystem;
import java.util.stream.Stream;

/** What the imports of one language mean in a project. */
interface ImportedModules {
  /** Where its packages come from. */
  Ecosystem ecosystem();

  /** Whether files of this name are code of the language. */
  boolean reads(String path);

  /**
   * Every module that the text may import and some that it does not, from strings and comments
   * also; found without parsing.
   */
  Stream<String> candidates(String text);

  /**
   * What a module means.
   *
   * @param path the file that imports it
   */
  Meaning of(String path, String module);

  /** Whether an undeclared module keeps the code from being built. */
  default boolean breaksTheBuild() {
    return false;
  }
}
