package dev.countersign.rules;

/**
 * Where in a rule file something is written.
 *
 * @param file the name the reader was given
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
