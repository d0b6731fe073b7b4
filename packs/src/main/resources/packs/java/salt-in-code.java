import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

class Passwords {
  private static final String SALT = "shop-of-flowers";

  PBEKeySpec key(char[] password) {
    // ruleid: java.salt-in-code
    return new PBEKeySpec(password, "shop-of-flowers".getBytes(StandardCharsets.UTF_8), 600_000, 256);
  }

  PBEKeySpec named(char[] password) {
    // ruleid: java.salt-in-code
    return new PBEKeySpec(password, SALT.getBytes(StandardCharsets.UTF_8), 600_000, 256);
  }

  PBEParameterSpec parameters() {
    // ruleid: java.salt-in-code
    return new PBEParameterSpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 600_000);
  }

  PBEKeySpec drawn(char[] password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    // ok: java.salt-in-code
    return new PBEKeySpec(password, salt, 600_000, 256);
  }

  PBEKeySpec given(char[] password, byte[] salt) {
    // ok: java.salt-in-code
    return new PBEKeySpec(password, salt, 600_000, 256);
  }
}
