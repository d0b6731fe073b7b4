package shop.tools;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import java.util.Map;

class ToolController {
  private static final List<String> FORMATS = List.of("png", "jpg");

  @GetMapping("/ping")
  String ping(@RequestParam String host) throws IOException {
    // ruleid: java.command-from-request
    Process process = Runtime.getRuntime().exec("ping -c 1 " + host);
    return read(process);
  }

  @GetMapping("/lookup")
  String lookup(HttpServletRequest request) throws IOException {
    String name = request.getParameter("name");
    // ruleid: java.command-from-request
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", "nslookup " + name);
    // ruleid: java.command-from-request
    Process other = Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", "dig " + name});
    return read(builder.start()) + read(other);
  }

  @GetMapping("/run")
  String run(@RequestParam String program) throws IOException {
    // ruleid: java.command-from-request
    return read(new ProcessBuilder(program).start());
  }

  @GetMapping("/resize")
  String resize(@RequestParam String format, @RequestParam int width) throws IOException {
    // ok: java.command-from-request
    Process sized = Runtime.getRuntime().exec("resize --width " + width);
    if (!FORMATS.contains(format)) {
      throw new IllegalArgumentException("format");
    }
    // ok: java.command-from-request
    Process process = Runtime.getRuntime().exec("convert photo." + format);
    return read(process) + read(sized);
  }

  @GetMapping("/version")
  String version() throws IOException {
    // ok: java.command-from-request
    return read(new ProcessBuilder("git", "--version").start());
  }

  private String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes());
  }
}

class Printer {
  public void print(String queue) throws IOException {
    // ruleid: java.command-from-request
    Runtime.getRuntime().exec("lp -d " + queue);
  }

  public void copies(int count) throws IOException {
    // ok: java.command-from-request
    Runtime.getRuntime().exec("lp -n " + count);
  }

  public void stop() throws IOException {
    run("cupsdisable");
  }

  void run(String command) throws IOException {
    // ok: java.command-from-request
    Runtime.getRuntime().exec(command);
  }

  public void room(Room room) throws IOException {
    // ok: java.command-from-request
    Runtime.getRuntime().exec("lp -d printer-" + room.name());
  }

  public void main(@RequestParam("queue") String queue) throws IOException {
    // ruleid: java.command-from-request
    Runtime.getRuntime().exec("lp -d " + queue);
  }

  public void page(@Argument("page") int page) throws IOException {
    // ok: java.command-from-request
    Runtime.getRuntime().exec("lp -P " + page);
  }

  public void quoted(String queue) throws IOException {
    // ok: java.command-from-request
    Runtime.getRuntime().exec("lp -d " + ESAPI.encoder().encodeForOS(new UnixCodec(), queue));
  }

  enum Room {
    OFFICE,
    STORE
  }
}

class TraceAction extends ShopAction {
  private String target;
  private String program = "traceroute";
  private String answer;

  public void setTarget(String target) {
    this.target = target;
  }

  public String getTarget() {
    return target;
  }

  @Override
  public String execute() throws IOException {
    // ruleid: java.command-from-request
    answer = read(Runtime.getRuntime().exec("traceroute " + getTarget()));
    // ok: java.command-from-request
    answer += read(Runtime.getRuntime().exec(program + " --version"));
    return "success";
  }
}

class Wrapped {
  private String target;

  public void setTarget(String target) {
    this.target = target;
  }

  String run() throws IOException {
    // ok: java.command-from-request
    return read(Runtime.getRuntime().exec("traceroute " + target));
  }
}

class Machines {
  void tool(HttpServletRequest request) throws IOException {
    ProcessBuilder builder = new ProcessBuilder();
    // ruleid: java.command-from-request
    builder.command(request.getParameter("tool"), "--version");
    builder.start();
  }

  void argument(HttpServletRequest request) throws IOException {
    ProcessBuilder builder = new ProcessBuilder();
    // ok: java.command-from-request
    builder.command("/usr/bin/file", "--", request.getParameter("name"));
    builder.start();
  }

  void elsewhere(HttpServletRequest request, net.schmizz.sshj.connection.channel.direct.Session session) throws IOException {
    // ruleid: java.command-from-request
    session.exec("tar xf " + request.getParameter("archive"));
  }

  void elsewhere(HttpServletRequest request, ch.ethz.ssh2.Session session) throws IOException {
    // ruleid: java.command-from-request
    session.execCommand("du -s " + request.getParameter("folder"));
  }

  void elsewhere(HttpServletRequest request, org.apache.sshd.client.session.ClientSession session) throws IOException {
    // ruleid: java.command-from-request
    session.executeRemoteCommand("ls " + request.getParameter("folder"));
  }

  void surroundings(HttpServletRequest request) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("/usr/bin/make");
    Map<String, String> environment = builder.environment();
    // ruleid: java.command-from-request
    environment.put(request.getParameter("name"), "1");
    // ok: java.command-from-request
    environment.put("LC_ALL", "C");
    builder.start();
  }
}

class Tools {
  @Tool(description = "Shows the log of a branch")
  String log(String branch, int lines) throws IOException {
    // ok: java.command-from-request
    new ProcessBuilder("git", "log", "-n", String.valueOf(lines)).start();
    // ruleid: java.command-from-request
    new ProcessBuilder("sh", "-c", "git log --oneline " + branch).start();
    return "done";
  }

  @KafkaListener(topics = "films")
  void convert(String name) throws IOException {
    // ruleid: java.command-from-request
    new ProcessBuilder("sh", "-c", "ffmpeg -i " + name + " out.mp4").start();
  }

  void convert(HttpServletRequest request) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("convert");
    command.add(request.getParameter("file"));
    // ok: java.command-from-request
    new ProcessBuilder(command).start();
    String[] parts = {"convert", request.getParameter("file")};
    // ok: java.command-from-request
    Runtime.getRuntime().exec(parts);
    List<String> copied = new ArrayList<>(List.of("convert"));
    copied.add(request.getParameter("file"));
    // ok: java.command-from-request
    new ProcessBuilder(copied).start();
    List<String> shell = new ArrayList<>(List.of("sh", "-c"));
    shell.add(request.getParameter("script"));
    // ruleid: java.command-from-request
    new ProcessBuilder(shell).start();
    List<String> script = new ArrayList<>();
    script.add("sh");
    script.add("-c");
    script.add(request.getParameter("script"));
    // ruleid: java.command-from-request
    new ProcessBuilder(script).start();
    // ruleid: java.command-from-request
    Runtime.getRuntime().exec("convert " + command.get(1));
  }
}
