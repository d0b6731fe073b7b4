import java.util.*;
import jakarta.servlet.http.*;

class Grid {
  List<String> rows(HttpServletRequest request) {
    int size = Integer.parseInt(request.getParameter("size"));
    // ruleid: java.memory-by-outside-number
    return new ArrayList<String>(size);
  }

  byte[] page(HttpServletRequest request) {
    int size = Integer.parseInt(request.getParameter("size"));
    if (size > 1000) {
      return new byte[0];
    }
    // ok: java.memory-by-outside-number
    return new byte[size];
  }

  Object[] row(HttpServletRequest request) {
    // ok: java.memory-by-outside-number
    return new Object[] {request.getParameter("name")};
  }

  Map<String, String[]> copy(HttpServletRequest request) {
    // ok: java.memory-by-outside-number
    return new HashMap<>(request.getParameterMap());
  }

  byte[] waiting(HttpServletRequest request) throws java.io.IOException {
    // ok: java.memory-by-outside-number
    return new byte[request.getInputStream().available()];
  }
}

class Pages {
  @GetMapping("/numbers")
  long[] numbers(@RequestParam int count) {
    // ruleid: java.memory-by-outside-number
    return new long[count];
  }

  @GetMapping("/some")
  long[] some(@RequestParam int count) {
    // ok: java.memory-by-outside-number
    return new long[Math.min(count, 100)];
  }
}
