package dev.countersign.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
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
    write(file, out -> out.write(bytes));
  }

  /** What writes a file. */
  interface Writer {
    void to(OutputStream out) throws IOException;
  }

  /** Lets {@code writer} write beside the file, and moves that into place when all is written. */
  static void write(Path file, Writer writer) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = Files.newOutputStream(target)) {
        writer.to(out);
      }
      return;
    }
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    Path temporary = target.resolveSibling(".countersign-" + UUID.randomUUID() + ".tmp");
    temporary.toFile().deleteOnExit();
    try {
      Optional<Set<PosixFilePermission>> rights = rights(target);
      create(temporary, rights);
      try (OutputStream out = Files.newOutputStream(temporary)) {
        writer.to(out);
      }
      if (rights.isPresent()) {
        Files.setPosixFilePermissions(temporary, rights.get());
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Nobody may read what nobody may read of the file that it replaces, not for a moment. */
  private static void create(Path file, Optional<Set<PosixFilePermission>> rights)
      throws IOException {
    if (rights.isPresent()) {
      Set<PosixFilePermission> writable = EnumSet.of(PosixFilePermission.OWNER_WRITE);
      writable.addAll(rights.get());
      Files.createFile(file, PosixFilePermissions.asFileAttribute(writable));
    } else {
      Files.createFile(file);
    }
  }

  private static Optional<Set<PosixFilePermission>> rights(Path file) throws IOException {
    boolean known =
        Files.exists(file)
            && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    return known ? Optional.of(Files.getPosixFilePermissions(file)) : Optional.empty();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
