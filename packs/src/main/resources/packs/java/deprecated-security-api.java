package shop.security;

import java.security.cert.Certificate;
// ruleid: java.deprecated-security-api
import javax.security.cert.X509Certificate;
import org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter;

class Old
    // ruleid: java.deprecated-security-api
    extends WebSecurityConfigurerAdapter {
  void sandbox(SecurityManager manager) {
    // ruleid: java.deprecated-security-api
    System.setSecurityManager(manager);
    // ok: java.deprecated-security-api
    System.setSecurityManager(null);
  }

  // ok: java.deprecated-security-api
  Certificate certificate;
}
