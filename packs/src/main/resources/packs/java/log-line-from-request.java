package shop.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Audit {
  private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

  void login(HttpServletRequest request) {
    String name = request.getParameter("name");
    // ruleid: java.log-line-from-request
    LOG.info("login of {}", name);
    // ruleid: java.log-line-from-request
    LOG.warn("failed: " + name);
    // ok: java.log-line-from-request
    LOG.info("login of {}", name.replaceAll("[\r\n]", "_"));
    // ok: java.log-line-from-request
    LOG.info("page {}", Integer.parseInt(request.getParameter("page")));
    // ok: java.log-line-from-request
    LOG.info("login page shown");
    // ok: java.log-line-from-request
    LOG.info("agent {} at {}", request.getHeader("User-Agent"), request.getRequestURI());
    // ruleid: java.log-line-from-request
    LOG.debug("login of {}", name);
  }
}

class Flowing {
  private static final FluentLogger flogger = FluentLogger.forEnclosingClass();

  @GetMapping("/flogged")
  void flogged(@RequestParam String user) {
    // ruleid: java.log-line-from-request
    flogger.atInfo().log("login of %s", user);
    // ok: java.log-line-from-request
    log.info("login of {}", user.replace('\n', '_').replace('\r', '_'));
  }
}
