import java.sql.*;
import javax.crypto.spec.SecretKeySpec;

class Connections {
  private static final String PASSWORD = "Wq7!mountain-Rain";

  Connection open() throws SQLException {
    // ruleid: java.credential-in-call
    return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", PASSWORD);
  }

  Connection configured() throws SQLException {
    // ok: java.credential-in-call
    return DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", System.getenv("DB_PASSWORD"));
  }

  SecretKeySpec key() {
    byte[] bytes = "3f9a1c7d5e2b8064".getBytes();
    // ruleid: java.credential-in-call
    return new SecretKeySpec(bytes, "AES");
  }
}
