import jakarta.servlet.http.*;

class Repeat {
  void repeat(HttpServletRequest request, Runnable task) {
    int times = Integer.parseInt(request.getParameter("times"));
    // ruleid: java.loop-by-outside-number
    for (int i = 0; i < times; i++) {
      task.run();
    }
  }

  void few(HttpServletRequest request, Runnable task) {
    int times = Math.min(10, Integer.parseInt(request.getParameter("times")));
    // ok: java.loop-by-outside-number
    for (int i = 0; i < times; i++) {
      task.run();
    }
  }
}
