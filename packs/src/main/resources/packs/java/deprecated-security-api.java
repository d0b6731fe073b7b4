package shop.security;

import java.security.cert.Certificate;
// ok: java.deprecated-security-api
import javax.security.cert.X509Certificate;
// ruleid: java.deprecated-security-api
import sun.misc.BASE64Encoder;

class Old {
  void sandbox(SecurityManager manager) {
    // ruleid: java.deprecated-security-api
    System.setSecurityManager(manager);
    // ok: java.deprecated-security-api
    System.setSecurityManager(null);
  }

  X509Certificate read(byte[] bytes) throws Exception {
    // ruleid: java.deprecated-security-api
    return X509Certificate.getInstance(bytes);
  }

  // ok: java.deprecated-security-api
  public X509Certificate[] getPeerCertificateChain() {
    return new X509Certificate[0];
  }

  // ok: java.deprecated-security-api
  Certificate certificate;
}
