package dev.countersign.scan.files;

import java.io.IOException;

/** Gives the bytes of a file, wherever they are kept. */
@FunctionalInterface
public interface Content {
  /** Reads them. */
  byte[] read() throws IOException;

  /** Says that they will be read, so that they may be fetched together with others. */
  default void announce() {}
}
