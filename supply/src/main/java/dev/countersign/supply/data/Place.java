package dev.countersign.supply.data;

/**
 * Where something is written.
 *
 * @param path relative to the root
 * @param line from 1
 * @param start offset of the first byte
 * @param end offset after the last byte
 */
public record Place(String path, int line, int start, int end) {
  @Override
  public String toString() {
    return path + ":" + line;
  }
}
