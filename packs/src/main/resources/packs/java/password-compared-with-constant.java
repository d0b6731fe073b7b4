package shop.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

class Login {
  private static final String MASTER = "Soleil-1948";

  boolean check(User user, String password, HttpServletRequest request) {
    // ruleid: java.password-compared-with-constant
    if (password.equals("Soleil-1948")) {
      return true;
    }
    // ruleid: java.password-compared-with-constant
    if ("Soleil-1948".equals(user.getPassword())) {
      return true;
    }
    // ruleid: java.password-compared-with-constant
    if (Objects.equals(request.getParameter("password"), MASTER)) {
      return true;
    }
    // ok: java.password-compared-with-constant
    if (password.equals("") || "password".equals(user.fieldName())) {
      return false;
    }
    // ok: java.password-compared-with-constant
    return encoder.matches(password, user.getPassword());
  }

  boolean kind(String passwordType) {
    // ok: java.password-compared-with-constant
    return passwordType.equals("PasswordDigest");
  }
}
