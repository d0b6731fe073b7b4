package shop.hooks;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

class Webhooks {
  private String apiKey;

  boolean bytes(Mac mac, byte[] body, byte[] given) {
    // ruleid: java.secret-compared-in-variable-time
    return java.security.MessageDigest.isEqual(mac.doFinal(body), given);
  }

  boolean text(String expectedSignature, String header) {
    // ruleid: java.secret-compared-in-variable-time
    return expectedSignature.equals(header);
  }

  boolean key(String given) {
    // ruleid: java.secret-compared-in-variable-time
    return given.equals(apiKey);
  }

  boolean constant(byte[] expectedMac, byte[] given) {
    // ok: java.secret-compared-in-variable-time
    return MessageDigest.isEqual(expectedMac, given);
  }

  boolean logIn(String name, byte[] sha256) {
    // ruleid: java.secret-compared-in-variable-time
    return java.security.MessageDigest.isEqual(sha256, users.hashOf(name));
  }

  boolean isUnchanged(byte[] sha256, byte[] sumOfFile) {
    // ok: java.secret-compared-in-variable-time
    return Arrays.equals(sha256, sumOfFile);
  }

  boolean kind(String name) {
    // ok: java.secret-compared-in-variable-time
    return "signature".equals(name);
  }

  @Override
  public boolean equals(Object o) {
    // ok: java.secret-compared-in-variable-time
    return o instanceof Webhooks other && Objects.equals(apiKey, other.apiKey);
  }
}

class Hooks {
  boolean signed(HttpServletRequest request, byte[] body, Mac mac) {
    String expected = HexFormat.of().formatHex(mac.doFinal(body));
    // ruleid: java.secret-compared-in-variable-time
    return expected.equals(request.getHeader("X-Hub-Signature"));
  }

  boolean allowed(HttpServletRequest request) {
    String key = request.getHeader("X-API-Key");
    // ruleid: java.secret-compared-in-variable-time
    return key != null && key.equals(System.getenv("API_KEY"));
  }

  boolean signedAnyCase(String signature, String computed) {
    // ruleid: java.secret-compared-in-variable-time
    return signature.equalsIgnoreCase(computed);
  }

  boolean json(HttpServletRequest request, String accepted) {
    // ok: java.secret-compared-in-variable-time
    return accepted.equals(request.getHeader("Content-Type"));
  }

  boolean pushed(byte[] body, String given, SecretKey key) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(key);
    String wanted = "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    // ruleid: java.secret-compared-in-variable-time
    return wanted.equals(given);
  }

  boolean unchanged(byte[] body, String known) throws GeneralSecurityException {
    MessageDigest sum = MessageDigest.getInstance("SHA-256");
    // ok: java.secret-compared-in-variable-time
    return HexFormat.of().formatHex(sum.digest(body)).equals(known);
  }
}
