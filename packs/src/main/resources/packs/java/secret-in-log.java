package shop.users;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Login {
  private static final Logger log = LoggerFactory.getLogger(Login.class);
  private static final String PASSWORD = "shop.password";

  void login(String user, String password, User account) {
    // ruleid: java.secret-in-log
    log.info("login {} {}", user, password);
    // ruleid: java.secret-in-log
    log.debug("token " + account.getAccessToken());
    // ruleid: java.secret-in-log
    log.debug("token " + account.getResetToken());
    // ok: java.secret-in-log
    log.info("login {}", user);
    // ok: java.secret-in-log
    log.warn("{} is not set", PASSWORD);
    // ok: java.secret-in-log
    log.debug("password of {} characters", password.length());
    // ok: java.secret-in-log
    log.info("wrong password for {}", user);
  }
}

class SignIns {
  void signIn(Map<String, String> body, HttpServletRequest request) {
    // ruleid: java.secret-in-log
    log.info("sign-in with {}", body.get("password"));
    // ruleid: java.secret-in-log
    log.info("sign-in with {}", request.getParameter("api_key"));
    // ok: java.secret-in-log
    log.info("sign-in of {}", body.get("name"));
  }
}
