package shop.reports;

import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Reports {
  private static final String LAST = "/tmp/shop-last-report.csv";

  void write(String text) throws IOException {
    // ruleid: java.temporary-file-by-name
    try (FileWriter out = new FileWriter(LAST)) {
      out.write(text);
    }
  }

  boolean locked() {
    // ruleid: java.temporary-file-by-name
    return new File("/var/tmp/shop.lock").exists();
  }

  Path fresh() throws IOException {
    // ok: java.temporary-file-by-name
    return Files.createTempFile("report", ".csv");
  }

  Path kept() {
    // ok: java.temporary-file-by-name
    return Path.of("/var/lib/shop/report.csv");
  }
}
