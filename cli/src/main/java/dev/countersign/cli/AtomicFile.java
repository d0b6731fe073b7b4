package dev.countersign.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Writes files so that nobody ever sees half of one. */
final class AtomicFile {
  private AtomicFile() {}

  /** Writes {@code text} in UTF-8 beside the file and moves it into place. */
  static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes {@code bytes} beside the file and moves them into place. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.write(target, bytes);
      return;
    }
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    Path temporary = target.resolveSibling(".countersign-" + UUID.randomUUID() + ".tmp");
    temporary.toFile().deleteOnExit();
    try {
      create(temporary, target);
      Files.write(temporary, bytes);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** With the rights of {@code like} before anything is in it. */
  private static void create(Path file, Path like) throws IOException {
    boolean known =
        Files.exists(like)
            && Files.getFileAttributeView(like, PosixFileAttributeView.class) != null;
    if (known) {
      Set<PosixFilePermission> rights = Files.getPosixFilePermissions(like);
      Files.createFile(file, PosixFilePermissions.asFileAttribute(rights));
      Files.setPosixFilePermissions(file, rights);
    } else {
      Files.createFile(file);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
