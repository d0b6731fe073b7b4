import java.security.KeyStore;
import java.sql.*;
import javax.crypto.spec.*;

class Connections {
  private static final String PASSWORD = "Wq7!mountain-Rain";
  private static final String STORE_PASSWORD = "Hk4!river-Stone";
  private final char[] storePin = {'7', '1', '9', '4'};
  private static final byte[] SEED = new byte[] {1, 9, 4, 8, 2, 7};

  Connection open() throws SQLException {
    // ruleid: java.credential-in-call
    return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", PASSWORD);
  }

  Connection written() throws SQLException {
    // ruleid: java.credential-in-call
    return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", "Wq7!mountain-Rain");
  }

  Connection configured() throws SQLException {
    // ok: java.credential-in-call
    return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", System.getenv("DB_PASSWORD"));
  }

  Connection looked(Vault vault) throws SQLException {
    String passwordName = "db.main";
    // ok: java.credential-in-call
    return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", vault.read(passwordName));
  }

  Connection read(Vault vault) throws SQLException {
    String password = vault.read("shop/db");
    // ok: java.credential-in-call
    return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", password);
  }

  char[] prompted(Terminal terminal) {
    PasswordCallback password = new PasswordCallback("Password: ", false);
    terminal.ask(password);
    // ok: java.credential-in-call
    return new PBEKeySpec(password.getPassword()).getPassword();
  }

  SecretKeySpec key() {
    byte[] bytes = "3f9a1c7d5e2b8064".getBytes();
    // ruleid: java.credential-in-call
    return new SecretKeySpec(bytes, "AES");
  }

  DESKeySpec seeded() throws Exception {
    // ruleid: java.credential-in-call
    return new DESKeySpec(SEED);
  }

  void store(KeyStore store, java.io.InputStream in) throws Exception {
    // ruleid: java.credential-in-call
    store.load(in, storePin);
    // ruleid: java.credential-in-call
    store.load(in, STORE_PASSWORD.toCharArray());
    // ok: java.credential-in-call
    store.load(in, null);
  }

  PBEKeySpec helped() {
    String pass = "Wq7!mountain-Rain";
    return spec(pass);
  }

  private PBEKeySpec spec(String given) {
    // ruleid: java.credential-in-call
    return new PBEKeySpec(given.toCharArray());
  }

  void signIn(HttpServletRequest request) throws ServletException {
    // ruleid: java.credential-in-call
    request.login("shop", "Wq7!mountain-Rain");
    // ok: java.credential-in-call
    request.login("shop", request.getParameter("password"));
  }

  TextEncryptor encryptor(String salt) {
    // ruleid: java.credential-in-call
    return Encryptors.text("Wq7!mountain-Rain", salt);
  }

  AwsCredentials cloud(String key) {
    // ruleid: java.credential-in-call
    return AwsBasicCredentials.create(key, "Wq7mountainRain0123456789");
  }

  RealmConfiguration phone(byte[] fromKeyStore) {
    // ok: java.credential-in-call
    RealmConfiguration kept = new RealmConfiguration.Builder().encryptionKey(fromKeyStore).build();
    // ruleid: java.credential-in-call
    return new RealmConfiguration.Builder().encryptionKey("Wq7mountainRain".getBytes()).build();
  }

  Connection memory() throws SQLException {
    // ok: java.credential-in-call
    return DriverManager.getConnection("jdbc:h2:mem:shop", "sa", "Wq7!mountain-Rain");
  }

  PBEKeySpec asked(String given) {
    // ok: java.credential-in-call
    return new PBEKeySpec(given.toCharArray());
  }
}

interface Vault {
  String read(String name);
}
