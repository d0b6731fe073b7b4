package shop.users;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Passwords {
  byte[] digest(String password) throws NoSuchAlgorithmException {
    MessageDigest md = MessageDigest.getInstance("SHA-256");
    // ruleid: java.password-hashed-with-fast-digest
    return md.digest(password.getBytes(StandardCharsets.UTF_8));
  }

  String salted(String salt, String password) {
    // ruleid: java.password-hashed-with-fast-digest
    return DigestUtils.sha256Hex(salt + password);
  }

  String guava(String rawPassword) {
    // ruleid: java.password-hashed-with-fast-digest
    return Hashing.sha512().hashString(rawPassword, StandardCharsets.UTF_8).toString();
  }

  String slow(String password) {
    // ok: java.password-hashed-with-fast-digest
    return new BCryptPasswordEncoder(12).encode(password);
  }

  byte[] file(byte[] content) throws NoSuchAlgorithmException {
    MessageDigest md = MessageDigest.getInstance("SHA-256");
    // ok: java.password-hashed-with-fast-digest
    return md.digest(content);
  }

  byte[] token(String name, long expiry, String password, String key) throws Exception {
    String data = name + ":" + expiry + ":" + password + ":" + key;
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    // ok: java.password-hashed-with-fast-digest
    return digest.digest(data.getBytes());
  }

  boolean longer(String password, String stored) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-512");
    // ok: java.password-hashed-with-fast-digest
    byte[] sum = digest.digest(password.getBytes(StandardCharsets.UTF_8));
    return BCrypt.checkpw(Base64.getEncoder().encodeToString(sum), stored);
  }
}

class SignIns {
  byte[] signIn(Map<String, String> body, HttpServletRequest request) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    // ruleid: java.password-hashed-with-fast-digest
    byte[] one = sha.digest(body.get("password").getBytes());
    // ruleid: java.password-hashed-with-fast-digest
    byte[] two = sha.digest(request.getParameter("new_password").getBytes());
    // ok: java.password-hashed-with-fast-digest
    byte[] three = sha.digest(body.get("text").getBytes());
    return one.length > two.length ? one : three;
  }
}

class OtherProtocols {
  String scrobble(String password, long timestamp) {
    // ok: java.password-hashed-with-fast-digest
    return DigestUtils.md5Hex(DigestUtils.md5Hex(password) + timestamp);
  }

  byte[] securityHeader(byte[] nonce, byte[] created, byte[] password) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    digest.update(nonce);
    digest.update(created);
    // ok: java.password-hashed-with-fast-digest
    digest.update(password);
    return digest.digest();
  }

  byte[] salted(byte[] salt, byte[] password) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    digest.update(salt);
    // ruleid: java.password-hashed-with-fast-digest
    digest.update(password);
    return digest.digest();
  }

  boolean matchesLegacy(String rawPassword, byte[] stored) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    // ok: java.password-hashed-with-fast-digest
    return MessageDigest.isEqual(digest.digest(rawPassword.getBytes()), stored);
  }
}

class OldPasswords {
  boolean isSame(String stored, String password) {
    if (stored.startsWith("{SHA}")) {
      // ok: java.password-hashed-with-fast-digest
      return stored.substring(5).equals(Base64.encodeBase64String(DigestUtils.sha1(password)));
    }
    // ruleid: java.password-hashed-with-fast-digest
    return stored.equals(DigestUtils.md5Hex(password));
  }
}
