package shop.tokens;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.crypto.SecretKey;

class Issuer {
  String endless(String user, SecretKey key) {
    // ruleid: java.jwt-without-expiry
    return Jwts.builder().subject(user).signWith(key).compact();
  }

  String auth0(String user, Algorithm algorithm) {
    // ruleid: java.jwt-without-expiry
    return JWT.create().withSubject(user).sign(algorithm);
  }

  String ending(String user, SecretKey key) {
    // ok: java.jwt-without-expiry
    return Jwts.builder().subject(user).expiration(Date.from(Instant.now().plusSeconds(900))).signWith(key).compact();
  }

  String auth0Ending(String user, Algorithm algorithm) {
    // ok: java.jwt-without-expiry
    return JWT.create().withSubject(user).withExpiresAt(Instant.now().plusSeconds(900)).sign(algorithm);
  }

  String prepared(Map<String, Object> claims, SecretKey key) {
    // ok: java.jwt-without-expiry
    return Jwts.builder().claims(claims).signWith(key).compact();
  }
}
