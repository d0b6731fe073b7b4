package shop.users;

import at.favre.lib.crypto.bcrypt.BCrypt;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Costs {
  private static final int ROUNDS = 1000;

  void use(char[] password, byte[] salt, int configured) {
    // ruleid: java.password-hash-cost-too-low
    new BCryptPasswordEncoder(12);
    // ok: java.password-hash-cost-too-low
    new BCryptPasswordEncoder(12);
    // ok: java.password-hash-cost-too-low
    new BCryptPasswordEncoder();
    // ok: java.password-hash-cost-too-low
    new BCryptPasswordEncoder(configured);
    // ruleid: java.password-hash-cost-too-low
    BCrypt.withDefaults().hashToString(12, password);
    // ruleid: java.password-hash-cost-too-low
    new PBEKeySpec(password, salt, ROUNDS, 256);
    // ok: java.password-hash-cost-too-low
    new PBEKeySpec(password, salt, 600_000, 256);
  }
}
