package shop.net;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

class Contexts {
  SSLContext open() throws NoSuchAlgorithmException {
    // ruleid: java.tls-version-left-open
    return SSLContext.getInstance("SSL");
  }

  SSLContext named() throws NoSuchAlgorithmException {
    // ok: java.tls-version-left-open
    return SSLContext.getInstance("TLSv1.3");
  }

  SSLContext old() throws NoSuchAlgorithmException {
    // ok: java.tls-version-left-open
    return SSLContext.getInstance("SSLv3");
  }
}
