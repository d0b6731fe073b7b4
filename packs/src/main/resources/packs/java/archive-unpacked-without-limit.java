package shop.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

class Imports {
  private static final long LIMIT = 50_000_000;

  byte[] text(InputStream upload) throws IOException {
    GZIPInputStream packed = new GZIPInputStream(upload);
    // ruleid: java.archive-unpacked-without-limit
    return packed.readAllBytes();
  }

  void entries(InputStream upload, OutputStream out) throws IOException {
    ZipInputStream zip = new ZipInputStream(upload);
    byte[] buffer = new byte[8192];
    while (zip.getNextEntry() != null) {
      int read;
      // ruleid: java.archive-unpacked-without-limit
      while ((read = zip.read(buffer)) > 0) {
        out.write(buffer, 0, read);
      }
    }
  }

  void counted(InputStream upload, OutputStream out) throws IOException {
    ZipInputStream zip = new ZipInputStream(upload);
    byte[] buffer = new byte[8192];
    long total = 0;
    zip.getNextEntry();
    int read;
    // ok: java.archive-unpacked-without-limit
    while ((read = zip.read(buffer)) > 0) {
      total += read;
      if (total > LIMIT) {
        throw new IOException("too large");
      }
      out.write(buffer, 0, read);
    }
  }

  void file(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      ZipEntry entry = zip.getEntry("orders.csv");
      // ruleid: java.archive-unpacked-without-limit
      Files.copy(zip.getInputStream(entry), folder.resolve("orders.csv"));
    }
  }

  byte[] limited(InputStream upload) throws IOException {
    // ok: java.archive-unpacked-without-limit
    return new GZIPInputStream(upload).readNBytes((int) LIMIT);
  }

  byte[] plain(InputStream upload) throws IOException {
    // ok: java.archive-unpacked-without-limit
    return upload.readAllBytes();
  }
}
