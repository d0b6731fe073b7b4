package shop.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import org.springframework.http.ResponseCookie;

class Sessions {
  void set(Cookie cookie, ServletContext context, boolean https) {
    // ruleid: java.cookie-protection-off
    cookie.setSecure(false);
    // ruleid: java.cookie-protection-off
    cookie.setHttpOnly(false);
    // ok: java.cookie-protection-off
    cookie.setSecure(https);
    // ruleid: java.cookie-protection-off
    context.getSessionCookieConfig().setHttpOnly(false);
    // ok: java.cookie-protection-off
    context.getSessionCookieConfig().setHttpOnly(true);
    // ruleid: java.cookie-protection-off
    ResponseCookie.from("session", "x").httpOnly(false).build();
    // ok: java.cookie-protection-off
    ResponseCookie.from("session", "x").httpOnly(true).secure(true).build();
  }
}
