package shop.tokens;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.SignedJWT;

class Decoders {
  String subject(String token) {
    // ruleid: java.jwt-decoded-without-verification
    return JWT.decode(token).getSubject();
  }

  boolean nimbus(String token, JWSVerifier verifier) throws Exception {
    // ok: java.jwt-decoded-without-verification
    SignedJWT jwt = SignedJWT.parse(token);
    return jwt.verify(verifier);
  }

  String roles(String token) throws Exception {
    // ruleid: java.jwt-decoded-without-verification
    return SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("roles");
  }

  String verified(String token, Algorithm algorithm) {
    // ok: java.jwt-decoded-without-verification
    return JWT.require(algorithm).build().verify(token).getSubject();
  }
}
