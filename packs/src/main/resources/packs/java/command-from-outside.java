class Backup {
  void run() throws java.io.IOException {
    String tool = System.getProperty("backup.tool");
    // ruleid: java.command-from-outside
    Runtime.getRuntime().exec("sh -c " + tool);
    // ok: java.command-from-outside
    new ProcessBuilder("tar", "-cf", "backup.tar", "data").start();
  }
}
