import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

class History extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String branch = request.getParameter("branch");
    // ruleid: java.argument-from-request
    new ProcessBuilder("git", "log", branch).start();
    // ruleid: java.argument-from-request
    new ProcessBuilder(List.of("git", "fetch", branch)).start();
    // ruleid: java.argument-from-request
    Runtime.getRuntime().exec(new String[] {"/usr/bin/tar", "cf", "out.tar", branch});
    // ok: java.argument-from-request
    new ProcessBuilder("git", "log", "-n", "5").start();
    // ok: java.argument-from-request
    new ProcessBuilder("/opt/shop/label", branch).start();
    int count = Integer.parseInt(request.getParameter("count"));
    // ok: java.argument-from-request
    new ProcessBuilder("git", "log", "-n", String.valueOf(count)).start();
  }

  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String branch = request.getParameter("branch");
    if (branch.startsWith("-")) {
      throw new IllegalArgumentException(branch);
    }
    // ok: java.argument-from-request
    new ProcessBuilder("git", "log", branch).start();
  }
}
