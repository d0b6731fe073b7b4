package shop.tokens;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import java.security.Key;
import javax.crypto.SecretKey;

class Readers {
  Object unsigned(String token) {
    // ruleid: java.jwt-signature-not-verified
    return Jwts.parser().parseClaimsJwt(token).getBody();
  }

  Object anyKind(String token, Key key) {
    // ruleid: java.jwt-signature-not-verified
    return Jwts.parser().setSigningKey(key).parse(token);
  }

  String none(String user) {
    // ruleid: java.jwt-signature-not-verified
    return JWT.create().withSubject(user).sign(Algorithm.none());
  }

  Object unkeyed(String token) {
    // ruleid: java.jwt-signature-not-verified
    return Jwts.parser().parse(token).getBody();
  }

  String unsignedToken(String user, Date end) {
    // ruleid: java.jwt-signature-not-verified
    return Jwts.builder().setSubject(user).setExpiration(end).compact();
  }

  String signedToken(String user, Date end, Key key) {
    // ok: java.jwt-signature-not-verified
    return Jwts.builder().setSubject(user).signWith(key).setExpiration(end).compact();
  }

  Claims signed(String token, SecretKey key) {
    // ok: java.jwt-signature-not-verified
    return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload();
  }

  Object old(String token, Key key) {
    // ok: java.jwt-signature-not-verified
    return Jwts.parser().setSigningKey(key).parseClaimsJws(token).getBody();
  }

  String verified(String token, Algorithm algorithm) {
    // ok: java.jwt-signature-not-verified
    return JWT.require(algorithm).build().verify(token).getSubject();
  }
}
