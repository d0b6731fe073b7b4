package shop.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;

class Origins {
  private static final Set<String> PARTNERS = Set.of("https://shop.example.com");
  private final List<String> origins = List.of("https://admin.example.com");

  void mirror(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java.origin-echoed-with-credentials
    response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
    response.setHeader("Access-Control-Allow-Credentials", "true");
  }

  void present(HttpServletRequest request, HttpServletResponse response) {
    String origin = request.getHeader("Origin");
    if (origin != null) {
      // ruleid: java.origin-echoed-with-credentials
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
  }

  void listed(HttpServletRequest request, HttpServletResponse response) {
    String origin = request.getHeader("Origin");
    if (PARTNERS.contains(origin)) {
      // ok: java.origin-echoed-with-credentials
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
  }

  void refused(HttpServletRequest request, HttpServletResponse response) {
    String origin = request.getHeader("Origin");
    if (!origins.contains(origin)) {
      response.setStatus(403);
      return;
    }
    // ok: java.origin-echoed-with-credentials
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Allow-Credentials", "true");
  }

  void open(HttpServletRequest request, HttpServletResponse response) {
    // ok: java.origin-echoed-with-credentials
    response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
  }
}
