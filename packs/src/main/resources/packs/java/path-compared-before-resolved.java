package files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

class Store {
  private final Path root = Paths.get("/srv/files");
  private final File folder = new File("/srv/files");

  byte[] read(String name) throws IOException {
    Path path = root.resolve(name);
    // ruleid: java.path-compared-before-resolved
    if (!path.startsWith(root)) {
      throw new IOException("outside");
    }
    return Files.readAllBytes(path);
  }

  byte[] readOld(String name) throws IOException {
    File file = new File(folder, name);
    // ruleid: java.path-compared-before-resolved
    if (!file.getAbsolutePath().startsWith(folder.getAbsolutePath())) {
      throw new IOException("outside");
    }
    return Files.readAllBytes(file.toPath());
  }

  byte[] readNormal(String name) throws IOException {
    Path path = root.resolve(name).normalize();
    // ok: java.path-compared-before-resolved
    if (!path.startsWith(root)) {
      throw new IOException("outside");
    }
    return Files.readAllBytes(path);
  }

  byte[] readCanonical(String name) throws IOException {
    File file = new File(folder, name);
    // ok: java.path-compared-before-resolved
    if (!file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator)) {
      throw new IOException("outside");
    }
    return Files.readAllBytes(file.toPath());
  }
}
