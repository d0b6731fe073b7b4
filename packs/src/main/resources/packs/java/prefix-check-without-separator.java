package shop.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

class Inside {
  boolean canonical(File file, File folder) throws IOException {
    // ruleid: java.prefix-check-without-separator
    return file.getCanonicalPath().startsWith(folder.getCanonicalPath());
  }

  boolean text(Path file, Path folder) {
    // ruleid: java.prefix-check-without-separator
    return file.normalize().toString().startsWith(folder.toString());
  }

  boolean withSeparator(File file, File folder) throws IOException {
    // ok: java.prefix-check-without-separator
    return file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator);
  }

  boolean paths(Path file, Path folder) {
    // ok: java.prefix-check-without-separator
    return file.normalize().startsWith(folder);
  }

  boolean names(String name) {
    // ok: java.prefix-check-without-separator
    return name.startsWith("report-");
  }
}

class Kept {
  boolean inside(File folder, String name) throws IOException {
    String path = new File(folder, name).getCanonicalPath();
    String top = folder.getCanonicalPath();
    // ruleid: java.prefix-check-without-separator
    return path.startsWith(top);
  }

  boolean insideSeparated(File folder, String name) throws IOException {
    String path = new File(folder, name).getCanonicalPath();
    String top = folder.getCanonicalPath() + File.separator;
    // ok: java.prefix-check-without-separator
    return path.startsWith(top);
  }

  boolean belowUploads(java.io.File file) throws java.io.IOException {
    // ruleid: java.prefix-check-without-separator
    return file.getCanonicalPath().startsWith("/srv/uploads");
  }

  boolean belowUploadsOnly(java.io.File file) throws java.io.IOException {
    // ok: java.prefix-check-without-separator
    return file.getCanonicalPath().startsWith("/srv/uploads/");
  }
}
