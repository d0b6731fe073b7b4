package shop.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

class ReportController {
  private static final Set<String> STAFF = Set.of("admin", "support");

  @GetMapping("/reports")
  ResponseEntity<List<String>> reports(HttpServletRequest request) {
    // ruleid: java.role-told-by-client
    if (!"admin".equals(request.getHeader("X-User-Role"))) {
      return ResponseEntity.status(403).build();
    }
    return ResponseEntity.ok(List.of());
  }

  @GetMapping("/users")
  ResponseEntity<List<String>> users(HttpServletRequest request) {
    // ruleid: java.role-told-by-client
    if (STAFF.contains(request.getHeader("X-Role"))) {
      return ResponseEntity.ok(List.of());
    }
    // ok: java.role-told-by-client
    if (request.isUserInRole("ADMIN")) {
      return ResponseEntity.ok(List.of());
    }
    // ok: java.role-told-by-client
    if ("XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
      return ResponseEntity.noContent().build();
    }
    return ResponseEntity.status(403).build();
  }

  @GetMapping("/orders")
  List<String> orders(@CookieValue(value = "isAdmin", defaultValue = "false") String admin) {
    // ruleid: java.role-told-by-client
    if (admin.equals("true")) {
      return List.of();
    }
    return List.of();
  }

  @GetMapping("/prices")
  List<String> prices(@RequestHeader("Accept-Language") String language) {
    // ok: java.role-told-by-client
    return language.equals("de") ? List.of("EUR") : List.of("USD");
  }
}
