package shop.numbers;

import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Numbers {
  int page(HttpServletRequest request) {
    long offset = Long.parseLong(request.getParameter("offset"));
    // ruleid: java.number-cut-off
    return (int) offset;
  }

  short port(HttpServletRequest request) {
    // ruleid: java.number-cut-off
    return (short) Integer.parseInt(request.getParameter("port"));
  }

  @GetMapping("/page")
  int page(@RequestParam long offset) {
    // ruleid: java.number-cut-off
    return (int) offset;
  }

  @GetMapping("/bounded")
  int bounded(@RequestParam long offset) {
    if (offset < 0 || offset > 10_000) {
      throw new IllegalArgumentException("offset");
    }
    // ok: java.number-cut-off
    return (int) offset;
  }

  @GetMapping("/exact")
  int exact(@RequestParam long offset) {
    // ok: java.number-cut-off
    return Math.toIntExact(offset);
  }

  int small(HttpServletRequest request) {
    // ok: java.number-cut-off
    return (int) Integer.parseInt(request.getParameter("page"));
  }
}
