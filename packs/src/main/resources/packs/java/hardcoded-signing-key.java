package shop.tokens;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

class Tokens {
  private static final String SECRET = "mountain-rain-and-a-long-road-home";
  private final byte[] key;

  Tokens(byte[] key) {
    this.key = key;
  }

  String auth0(String user) {
    // ruleid: java.hardcoded-signing-key
    return JWT.create().withSubject(user).sign(Algorithm.HMAC256(SECRET));
  }

  String jjwt(String user) {
    // ruleid: java.hardcoded-signing-key
    return Jwts.builder().setSubject(user).signWith(SignatureAlgorithm.HS256, "mountain-rain").compact();
  }

  Object keys() {
    // ruleid: java.hardcoded-signing-key
    return Keys.hmacShaKeyFor("mountain-rain-and-a-long-road-home".getBytes(StandardCharsets.UTF_8));
  }

  SecretKeySpec aes() {
    // ruleid: java.hardcoded-signing-key
    return new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
  }

  SecretKeySpec given() {
    // ok: java.hardcoded-signing-key
    return new SecretKeySpec(key, "AES");
  }

  SecretKeySpec fromEnvironment() {
    // ok: java.hardcoded-signing-key
    return new SecretKeySpec(Base64.getDecoder().decode(System.getenv("AES_KEY")), "AES");
  }

  String withKey(String user, String secret) {
    // ok: java.hardcoded-signing-key
    return JWT.create().withSubject(user).sign(Algorithm.HMAC256(secret));
  }
}
