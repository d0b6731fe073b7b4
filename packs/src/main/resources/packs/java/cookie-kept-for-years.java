import jakarta.servlet.http.Cookie;

class Remember {
  void keep(Cookie cookie) {
    // ruleid: java.cookie-kept-for-years
    cookie.setMaxAge(60 * 60 * 24 * 365);
    // ok: java.cookie-kept-for-years
    cookie.setMaxAge(60 * 60);
  }
}
