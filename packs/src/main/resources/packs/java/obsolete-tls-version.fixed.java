package shop.net;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Versions {
  void open(SSLSocket socket) throws NoSuchAlgorithmException {
    // ruleid: java.obsolete-tls-version
    SSLContext.getInstance("TLSv1.2");
    // ruleid: java.obsolete-tls-version
    SSLContext.getInstance("TLSv1.2");
    // ok: java.obsolete-tls-version
    SSLContext.getInstance("TLSv1.3");
    // ok: java.obsolete-tls-version
    SSLContext.getInstance("TLS");
    // ruleid: java.obsolete-tls-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2"});
    // ok: java.obsolete-tls-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    // ruleid: java.obsolete-tls-version
    System.setProperty("https.protocols", "TLSv1,TLSv1.1,TLSv1.2");
  }

  void clients(SSLContextBuilder builder, ConnectionSpec.Builder specification) {
    // ruleid: java.obsolete-tls-version
    builder.setProtocol("TLSv1.2");
    // ok: java.obsolete-tls-version
    builder.setProtocol("TLSv1.2");
    // ruleid: java.obsolete-tls-version
    specification.tlsVersions(TlsVersion.TLS_1_2);
    // ok: java.obsolete-tls-version
    specification.tlsVersions(TlsVersion.TLS_1_3, TlsVersion.TLS_1_2);
  }

  void options(SslOptions options) {
    // ruleid: java.obsolete-tls-version
    options.setEnabledProtocols(Set.of("TLSv1.2"));
    // ok: java.obsolete-tls-version
    options.setEnabledProtocols(Set.of("TLSv1.2", "TLSv1.3"));
  }
}
