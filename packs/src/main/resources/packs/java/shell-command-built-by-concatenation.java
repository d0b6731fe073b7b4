package shop.backup;

import java.io.IOException;

class Backup {
  void dump(String database, int port) throws IOException {
    // ruleid: java.shell-command-built-by-concatenation
    new ProcessBuilder("bash", "-c", "pg_dump " + database + " | gzip > dump.gz").start();
    // ruleid: java.shell-command-built-by-concatenation
    Runtime.getRuntime().exec(new String[] {"sh", "-c", String.format("tar czf %s.tgz data", database)});
    // ok: java.shell-command-built-by-concatenation
    new ProcessBuilder("bash", "-c", "ls -l | wc -l").start();
    // ok: java.shell-command-built-by-concatenation
    new ProcessBuilder("pg_dump", "--file", "dump-" + database).start();
    // ok: java.shell-command-built-by-concatenation
    new ProcessBuilder("sh", "-c", "lsof -i :" + port).start();
  }
}
