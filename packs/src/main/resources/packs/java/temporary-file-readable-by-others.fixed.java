import java.io.*;
import java.nio.file.*;

class Exports {
  void write() throws IOException {
    // ruleid: java.temporary-file-readable-by-others
    File shared = java.nio.file.Files.createTempFile("export", ".csv").toFile();
    // ok: java.temporary-file-readable-by-others
    Path own = Files.createTempFile("export", ".csv");
  }
}
