package shop.net;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Versions {
  void open(SSLSocket socket) throws NoSuchAlgorithmException {
    // ruleid: java.obsolete-tls-version
    SSLContext.getInstance("SSLv3");
    // ruleid: java.obsolete-tls-version
    SSLContext.getInstance("TLSv1");
    // ok: java.obsolete-tls-version
    SSLContext.getInstance("TLSv1.3");
    // ok: java.obsolete-tls-version
    SSLContext.getInstance("TLS");
    // ruleid: java.obsolete-tls-version
    socket.setEnabledProtocols(new String[] {"TLSv1.1", "TLSv1.2"});
    // ok: java.obsolete-tls-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    // ruleid: java.obsolete-tls-version
    System.setProperty("https.protocols", "TLSv1,TLSv1.1,TLSv1.2");
  }
}
