package shop.admin;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;

class Callers {
  private static final Set<String> INTERNAL = Set.of("10.0.0.5", "10.0.0.6");

  boolean isLocal(HttpServletRequest request) {
    String address = request.getHeader("X-Forwarded-For");
    if (address == null) {
      address = request.getRemoteAddr();
    }
    // ruleid: java.address-trusted-from-header
    return address.startsWith("10.");
  }

  boolean isKnown(HttpServletRequest request) {
    // ruleid: java.address-trusted-from-header
    return INTERNAL.contains(request.getHeader("X-Real-IP"));
  }

  boolean isThisMachine(HttpServletRequest request) {
    String address = request.getHeader("x-forwarded-for");
    // ruleid: java.address-trusted-from-header
    return "127.0.0.1".equals(address);
  }

  boolean isThisMachineByConnection(HttpServletRequest request) {
    // ok: java.address-trusted-from-header
    return "127.0.0.1".equals(request.getRemoteAddr());
  }

  String first(HttpServletRequest request) {
    String address = request.getHeader("X-Forwarded-For");
    // ok: java.address-trusted-from-header
    return address == null || "unknown".equals(address) ? request.getRemoteAddr() : address.split(",")[0];
  }
}
