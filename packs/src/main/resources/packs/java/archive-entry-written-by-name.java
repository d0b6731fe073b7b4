package shop.imports;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

class Unpacker {
  void zip(ZipInputStream zip, File folder) throws IOException {
    ZipEntry entry;
    while ((entry = zip.getNextEntry()) != null) {
      File target = new File(folder, entry.getName());
      // ruleid: java.archive-entry-written-by-name
      try (FileOutputStream out = new FileOutputStream(target)) {
        zip.transferTo(out);
      }
    }
  }

  void tar(TarArchiveInputStream tar, Path folder) throws IOException {
    for (TarArchiveEntry entry = tar.getNextTarEntry(); entry != null; entry = tar.getNextTarEntry()) {
      // ruleid: java.archive-entry-written-by-name
      Files.copy(tar, folder.resolve(entry.getName()));
    }
  }

  void inside(ZipInputStream zip, Path folder) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Path target = folder.resolve(entry.getName()).normalize();
      if (!target.startsWith(folder)) {
        throw new IOException("outside: " + entry.getName());
      }
      // ok: java.archive-entry-written-by-name
      Files.copy(zip, target);
    }
  }

  void canonical(ZipEntry entry, File folder) throws IOException {
    File file = new File(folder, entry.getName());
    File resolved = file.getCanonicalFile();
    if (!resolved.toPath().startsWith(folder.getCanonicalPath())) {
      throw new IOException("outside: " + entry.getName());
    }
    // ok: java.archive-entry-written-by-name
    new FileOutputStream(file).close();
  }

  void absolute(ZipEntry entry, Path folder) throws IOException {
    Path target = folder.resolve(entry.getName());
    Path resolved = target.toAbsolutePath().normalize();
    if (!resolved.startsWith(folder.toAbsolutePath())) throw new IOException("outside");
    // ok: java.archive-entry-written-by-name
    Files.newOutputStream(target).close();
  }

  void one(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
    // ok: java.archive-entry-written-by-name
    Files.copy(zip.getInputStream(entry), folder.resolve("manifest.json"));
  }
}
