package shop.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import org.springframework.http.ResponseCookie;

class Sessions {
  void set(Cookie cookie, ServletContext context, boolean https) {
    // ruleid: java.cookie-protection-off
    cookie.setSecure(true);
    // ruleid: java.cookie-protection-off
    cookie.setHttpOnly(true);
    // ok: java.cookie-protection-off
    cookie.setSecure(https);
    // ruleid: java.cookie-protection-off
    context.getSessionCookieConfig().setHttpOnly(true);
    // ok: java.cookie-protection-off
    context.getSessionCookieConfig().setHttpOnly(true);
    // ruleid: java.cookie-protection-off
    ResponseCookie.from("session", "x").httpOnly(true).build();
    // ok: java.cookie-protection-off
    ResponseCookie.from("session", "x").httpOnly(true).secure(true).build();
    // ruleid: java.cookie-protection-off
    ResponseCookie.from("session", "x").path("/").maxAge(3600).secure(true).build();
    // ok: java.cookie-protection-off
    ResponseCookie.from("session", "").path("/").maxAge(0).secure(false).build();
    // ok: java.cookie-protection-off
    ResponseCookie.from("session", "").secure(false).path("/").maxAge(0).build();
  }

  void stepwise(ResponseCookie.ResponseCookieBuilder builder, DefaultCookieSerializer serializer) {
    // ruleid: java.cookie-protection-off
    builder.secure(true);
    // ruleid: java.cookie-protection-off
    serializer.setUseHttpOnlyCookie(true);
  }

  void leave(HttpServletResponse response) {
    Cookie cookie = new Cookie("session", "");
    // ok: java.cookie-protection-off
    cookie.setSecure(false);
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  void token(HttpServletResponse response, String value) {
    Cookie cookie = new Cookie("XSRF-TOKEN", value);
    // ok: java.cookie-protection-off
    cookie.setHttpOnly(false);
    // ruleid: java.cookie-protection-off
    cookie.setSecure(true);
    response.addCookie(cookie);
  }
}

class MicronautSessions {
  Object open(String id) {
    // ruleid: java.cookie-protection-off
    return io.micronaut.http.cookie.Cookie.of("sid", id).httpOnly(true);
  }
}
