import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

class OriginFilter implements Filter {
  private static final Set<String> PARTNERS = Set.of("https://shop.com", "https://admin.shop.com");

  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String origin = asked.getHeader("Origin");
    if (origin != null) {
      // ruleid: java.cors-origin-from-request
      answer.setHeader("Access-Control-Allow-Origin", origin);
    }
    if (PARTNERS.contains(origin)) {
      // ok: java.cors-origin-from-request
      answer.setHeader("Access-Control-Allow-Origin", origin);
    }
    // ok: java.cors-origin-from-request
    answer.setHeader("Access-Control-Allow-Origin", "https://shop.com");
    // ok: java.cors-origin-from-request
    answer.setHeader("X-Asked-From", origin);
  }

  @GetMapping("/rates")
  ResponseEntity<String> rates(@RequestHeader("Origin") String origin) {
    HttpHeaders headers = new HttpHeaders();
    // ruleid: java.cors-origin-from-request
    headers.add("Access-Control-Allow-Origin", origin);
    return new ResponseEntity<>("{}", headers, 200);
  }

  @GetMapping("/rates/partners")
  ResponseEntity<String> partnerRates(@RequestHeader("Origin") String origin) {
    HttpHeaders headers = new HttpHeaders();
    if (!PARTNERS.contains(origin)) {
      return ResponseEntity.status(403).build();
    }
    // ok: java.cors-origin-from-request
    headers.add("Access-Control-Allow-Origin", origin);
    return new ResponseEntity<>("{}", headers, 200);
  }
}
