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
}
