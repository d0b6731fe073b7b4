package shop.debug;

import java.util.Map;
import org.slf4j.Logger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class DebugController {
  private Logger log;

  @GetMapping("/debug/environment")
  Map<String, String> environment() {
    // ruleid: java.environment-shown
    return System.getenv();
  }

  @GetMapping("/debug/all")
  ResponseEntity<?> all() {
    // ruleid: java.environment-shown
    return ResponseEntity.ok(System.getenv());
  }

  void start() {
    // ruleid: java.environment-shown
    log.info("started with {}", System.getenv());
    // ok: java.environment-shown
    log.info("started on {}", System.getenv("PORT"));
    // ok: java.environment-shown
    new ProcessBuilder("worker").environment().putAll(System.getenv());
  }

  Map<String, String> variables() {
    // ok: java.environment-shown
    return System.getenv();
  }
}
