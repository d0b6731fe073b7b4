package dev.countersign.cli;

import dev.countersign.gate.Change;
import dev.countersign.secrets.KnownValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the values that a team knows are read from. */
final class KnownFile {
  private KnownFile() {}

  /** Of a file that has to be there, or of the one at {@code root}, if there is one. */
  static KnownValues of(Optional<Path> named, Path root) {
    Path file = named.orElse(root.resolve(KnownValues.FILE));
    if (named.isEmpty() && !Files.isRegularFile(file)) {
      return KnownValues.NONE;
    }
    try {
      return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + UserError.reason(e));
    }
  }

  /** What was known before a change, and what leaked since: no change allows a value. */
  static KnownValues of(Change change) {
    return read(change.before()).withLeakedOf(read(change.after()));
  }

  private static KnownValues read(Change.Side side) {
    return side.read(KnownValues.FILE)
        .map(bytes -> read(KnownValues.FILE, new String(bytes, StandardCharsets.UTF_8)))
        .orElse(KnownValues.NONE);
  }

  /** Of the text of a file. */
  static KnownValues read(String name, String text) {
    try {
      return KnownValues.read(text);
    } catch (IllegalArgumentException e) {
      throw new UserError(name + ", " + e.getMessage());
    }
  }
}
