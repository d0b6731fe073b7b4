package shop.security;

import com.auth0.jwt.JWTVerifier;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

class Checks {
  void token(JWTVerifier verifier, String token) {
    // ruleid: java.security-failure-ignored
    try {
      verifier.verify(token);
    } catch (Exception ignored) {
    }
    serve();
  }

  void permission(Guard guard, String user) {
    // ruleid: java.security-failure-ignored
    try {
      guard.checkPermission(user);
    } catch (SecurityException e) {
      e.printStackTrace();
    }
    serve();
  }

  boolean certificate(X509TrustManager manager, X509Certificate[] chain) {
    // ok: java.security-failure-ignored
    try {
      manager.checkServerTrusted(chain, "RSA");
    } catch (CertificateException e) {
      return false;
    }
    return true;
  }

  void close(AutoCloseable resource) {
    // ok: java.security-failure-ignored
    try {
      resource.close();
    } catch (Exception ignored) {
    }
  }

  private void serve() {}
}
