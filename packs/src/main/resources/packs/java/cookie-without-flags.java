package shop.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Cookies {
  void open(HttpServletResponse response, String session) {
    Cookie cookie = new Cookie("session", session);
    // ruleid: java.cookie-without-flags
    response.addCookie(cookie);
  }

  void half(HttpServletResponse response, String session) {
    Cookie cookie = new Cookie("session", session);
    cookie.setHttpOnly(true);
    // ruleid: java.cookie-without-flags
    response.addCookie(cookie);
  }

  void safe(HttpServletResponse response, String session, boolean https) {
    Cookie cookie = new Cookie("session", session);
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setAttribute("SameSite", "Lax");
    // ok: java.cookie-without-flags
    response.addCookie(cookie);
  }

  void removed(HttpServletResponse response) {
    Cookie cookie = new Cookie("session", "");
    cookie.setMaxAge(0);
    // ok: java.cookie-without-flags
    response.addCookie(cookie);
  }

  void atOnce(HttpServletResponse response, String session) {
    // ruleid: java.cookie-without-flags
    response.addCookie(new Cookie("session", session));
  }

  void either(HttpServletResponse response, String session, boolean fresh) {
    Cookie cookie;
    if (fresh) {
      cookie = new Cookie("session", session);
      // ruleid: java.cookie-without-flags
      response.addCookie(cookie);
    }
  }

  Response services(String session, NewCookie known, boolean https) {
    // ruleid: java.cookie-without-flags
    NewCookie bare = new NewCookie("session", session);
    // ruleid: java.cookie-without-flags
    NewCookie half = new NewCookie("session", session, "/", null, null, 3600, true);
    // ruleid: java.cookie-without-flags
    NewCookie scripts = new NewCookie("session", session, "/", null, null, 3600, true, false);
    // ok: java.cookie-without-flags
    NewCookie whole = new NewCookie("session", session, "/", null, null, 3600, https, true);
    // ok: java.cookie-without-flags
    NewCookie gone = new NewCookie("session", "", "/", null, null, 0, false);
    return Response.ok().cookie(bare, half, scripts, whole, gone).build();
  }

  void reactive(ServerHttpResponse response, String session, boolean https) {
    // ruleid: java.cookie-without-flags
    response.addCookie(ResponseCookie.from("session", session).path("/").httpOnly(true).build());
    // ok: java.cookie-without-flags
    response.addCookie(ResponseCookie.from("session", session).httpOnly(true).secure(https).build());
    // ok: java.cookie-without-flags
    response.addCookie(ResponseCookie.from("session", "").maxAge(0).build());
  }
}
