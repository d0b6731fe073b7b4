package dev.countersign.secrets.sanitize;

import java.util.List;

/** Finds one sort of what must not be seen. */
interface Finder {
  /**
   * Adds what is there.
   *
   * @param text in which one byte is one character; those beyond ASCII are no letters
   */
  void find(String text, List<Stretch> found);
}
