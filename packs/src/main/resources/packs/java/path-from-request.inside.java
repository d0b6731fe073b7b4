package shop;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Inside {
  private static final File FOLDER = new File("/srv/files");

  private static boolean inside(File folder, File file) throws IOException {
    return file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator);
  }

  @GetMapping("/files")
  byte[] show(@RequestParam String name) throws IOException {
    File file = new File(FOLDER, name);
    if (!inside(FOLDER, file)) {
      throw new IOException("outside");
    }
    // ok: java.path-from-request
    try (var in = new FileInputStream(file)) {
      return in.readAllBytes();
    }
  }

  @GetMapping("/files/loose")
  byte[] loose(@RequestParam String name) throws IOException {
    File file = new File(FOLDER, name);
    if (inside(file, FOLDER)) {
      // ruleid: java.path-from-request
      try (var in = new FileInputStream(file)) {
        return in.readAllBytes();
      }
    }
    return new byte[0];
  }
}
