package shop.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

class Settings {
  String database(Properties settings) {
    // ruleid: java.default-credential
    return settings.getProperty("shop.db.password", "Herbst-1987");
  }

  String signing() {
    // ruleid: java.default-credential
    return Optional.ofNullable(System.getenv("JWT_SECRET")).orElse("not-for-production");
  }

  String mail(Map<String, String> settings) {
    // ruleid: java.default-credential
    return settings.getOrDefault("smtp.password", "mailer");
  }

  String given(Properties settings) {
    // ok: java.default-credential
    return settings.getProperty("shop.db.password");
  }

  String empty(Properties settings) {
    // ok: java.default-credential
    return settings.getProperty("shop.db.password", "");
  }

  String file(Properties settings) {
    // ok: java.default-credential
    return settings.getProperty("shop.tls.private-key", "/etc/shop/server.pem");
  }

  String region(Properties settings) {
    // ok: java.default-credential
    return settings.getProperty("shop.region", "eu-central-1");
  }
}

class Mailer {
  // ruleid: java.default-credential
  @Value("${mail.password:letters-42}")
  private String password;

  // ok: java.default-credential
  @Value("${mail.password}")
  private String given;

  // ok: java.default-credential
  @Value("${mail.host:localhost}")
  private String host;
}
