package shop.mail;

class Mail {
  // ruleid: java.hardcoded-credential
  private static final String SMTP_PASSWORD = "Wq7!mountain-Rain";
  // ruleid: java.hardcoded-credential
  private final String apiKey = "k9f2Lq0ZxR41mBv8";
  // ruleid: java.hardcoded-credential
  private static final String SECRET = "Wq7!mountain-Rain";
  // ruleid: java.hardcoded-credential
  private static final String DB_PASS = "Hk4!river-Stone";
  // ruleid: java.hardcoded-credential
  private static final String PASSWORD2 = "Hk4!river-Stone";
  // ok: java.hardcoded-credential
  private static final String COMPASS = "N34!river-Stone";
  // ok: java.hardcoded-credential
  private static final String PASSWORD_PROPERTY = "mail.smtp.password";
  // ok: java.hardcoded-credential
  private static final String SSL_KEY_PASSWORD = "ssl.key.password";
  // ok: java.hardcoded-credential
  private String password = "changeme123";
  // ok: java.hardcoded-credential
  private String accessToken = System.getenv("ACCESS_TOKEN");

  void connect(PoolSettings pool, String given) {
    // ruleid: java.hardcoded-credential
    pool.setPassword("Wq7!mountain-Rain");
    // ok: java.hardcoded-credential
    pool.setPassword(given);
    // ok: java.hardcoded-credential
    pool.setPassword("");
    // ruleid: java.hardcoded-credential
    pool.setMotDePasse("Printemps-2019");
    // ruleid: java.hardcoded-credential
    Client.builder().secretKey("p0mmesRouge-88").build();
    // ok: java.hardcoded-credential
    Client.builder().secretKey(given).build();
  }
}
