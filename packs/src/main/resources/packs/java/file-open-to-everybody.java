package shop.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Modes {
  void set(File file, Path path) throws IOException {
    // ruleid: java.file-open-to-everybody
    file.setWritable(true, false);
    // ok: java.file-open-to-everybody
    file.setWritable(true, true);
    // ruleid: java.file-open-to-everybody
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    // ok: java.file-open-to-everybody
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    // ruleid: java.file-open-to-everybody
    Runtime.getRuntime().exec("chmod 777 " + file);
  }

  void app(Context context) throws IOException {
    // ruleid: java.file-open-to-everybody
    context.openFileOutput("notes.txt", Context.MODE_WORLD_READABLE);
    // ok: java.file-open-to-everybody
    context.openFileOutput("notes.txt", Context.MODE_PRIVATE);
    // ruleid: java.file-open-to-everybody
    getSharedPreferences("settings", MODE_WORLD_WRITEABLE);
  }
}
