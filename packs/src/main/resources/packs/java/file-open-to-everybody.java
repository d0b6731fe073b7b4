package shop.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

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
    // ruleid: java.file-open-to-everybody
    new ProcessBuilder("chmod", "-R", "a+rwx", file.getPath()).start();
    // ok: java.file-open-to-everybody
    new ProcessBuilder("chmod", "0750", file.getPath()).start();
    // ruleid: java.file-open-to-everybody
    Runtime.getRuntime().exec("/bin/chmod -R 0666 /var/spool/orders", null);
    // ok: java.file-open-to-everybody
    Runtime.getRuntime().exec("chmod u+x /opt/shop/run.sh");
  }

  void each(Path path) throws IOException {
    Set<PosixFilePermission> rights = new HashSet<>();
    rights.add(PosixFilePermission.OWNER_WRITE);
    // ok: java.file-open-to-everybody
    rights.add(PosixFilePermission.OTHERS_READ);
    // ruleid: java.file-open-to-everybody
    rights.add(PosixFilePermission.OTHERS_WRITE);
    Files.setPosixFilePermissions(path, rights);
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
