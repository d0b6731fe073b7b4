package dev.countersign.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files below a folder, as they are; nothing behind a symbolic link is there. */
record FolderSide(Path folder) implements Change.Side {
  @Override
  public Optional<byte[]> read(String path) {
    Path file = place(path);
    return Files.isRegularFile(file) && !isBehindLink(file)
        ? Optional.of(bytes(path))
        : Optional.empty();
  }

  /** Where the file of a path is; outside the folder if the path leads there. */
  Path place(String path) {
    return folder.resolve(path).normalize();
  }

  /** Whether a file of this folder is a symbolic link, or lies behind one. */
  boolean isBehindLink(Path file) {
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The size of a file that has to be there, in bytes.
   *
   * @throws ChangeException when it is not
   */
  long size(String path) {
    try {
      if (Files.isRegularFile(place(path))) {
        return Files.size(place(path));
      }
    } catch (IOException gone) {
      // Told below.
    }
    throw unreadable(path);
  }

  /**
   * The bytes of a file that has to be there.
   *
   * @throws ChangeException when it is not
   */
  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(place(path));
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  private static ChangeException unreadable(String path) {
    return new ChangeException("the change names " + path + ", which cannot be read here");
  }
}
