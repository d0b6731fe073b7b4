package shop.jobs;

import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Waits {
  @GetMapping("/slow")
  void slow(@RequestParam long delay) throws InterruptedException {
    // ruleid: java.wait-as-long-as-request-says
    Thread.sleep(delay);
  }

  @GetMapping("/slower")
  void slower(HttpServletRequest request) throws InterruptedException {
    int seconds = Integer.parseInt(request.getParameter("seconds"));
    // ruleid: java.wait-as-long-as-request-says
    TimeUnit.SECONDS.sleep(seconds);
    // ruleid: java.wait-as-long-as-request-says
    Thread.sleep(seconds * 1000L);
  }

  @GetMapping("/bounded")
  void bounded(@RequestParam long delay) throws InterruptedException {
    // ok: java.wait-as-long-as-request-says
    Thread.sleep(Math.min(delay, 1000));
    if (delay > 5000) {
      throw new IllegalArgumentException("too long");
    }
    // ok: java.wait-as-long-as-request-says
    Thread.sleep(delay);
  }

  void pause() throws InterruptedException {
    // ok: java.wait-as-long-as-request-says
    Thread.sleep(500);
  }
}
