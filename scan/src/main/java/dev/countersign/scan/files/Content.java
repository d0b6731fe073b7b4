package dev.countersign.scan.files;

import java.io.IOException;

/** Gives the bytes of a file, wherever they are kept. */
@FunctionalInterface
public interface Content {
  /** Reads them. */
  byte[] read() throws IOException;
}
