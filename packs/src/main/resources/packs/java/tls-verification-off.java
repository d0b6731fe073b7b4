package shop.net;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClientBuilder;

class TrustEverything implements X509TrustManager {
  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  // ruleid: java.tls-verification-off
  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) {}

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}

class Pinned implements X509TrustManager {
  private final X509TrustManager inner;

  Pinned(X509TrustManager inner) {
    this.inner = inner;
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    inner.checkClientTrusted(chain, type);
  }

  // ok: java.tls-verification-off
  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    inner.checkServerTrusted(chain, type);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return inner.getAcceptedIssuers();
  }
}

class Wondering implements X509TrustManager {
  private static final Logger LOG = LoggerFactory.getLogger(Wondering.class);

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  // ruleid: java.tls-verification-off
  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    LOG.warn("certificate of {} was not looked at", chain[0].getSubjectX500Principal());
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}

class AnyHost implements HostnameVerifier {
  // ruleid: java.tls-verification-off
  @Override
  public boolean verify(String host, SSLSession session) {
    return true;
  }
}

class Clients {
  void open(HttpsURLConnection connection, HttpClientBuilder builder) {
    // ruleid: java.tls-verification-off
    connection.setHostnameVerifier((host, session) -> true);
    // ok: java.tls-verification-off
    connection.setHostnameVerifier((host, session) -> host.equals("api.shop.internal"));
    // ruleid: java.tls-verification-off
    builder.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);
    // ruleid: java.tls-verification-off
    HttpsURLConnection.setDefaultHostnameVerifier(NoopHostnameVerifier.INSTANCE);
    // ok: java.tls-verification-off
    HttpsURLConnection.setDefaultHostnameVerifier(new DefaultHostnameVerifier());
    // ruleid: java.tls-verification-off
    HostnameVerifier any = (host, session) -> true;
    // ok: java.tls-verification-off
    boolean unchecked = builder.verifier() == NoopHostnameVerifier.INSTANCE;
  }

  void others(TLSClientParameters soap, SslSettings.Builder mongo, WebClientOptions web) {
    // ruleid: java.tls-verification-off
    soap.setDisableCNCheck(true);
    // ruleid: java.tls-verification-off
    mongo.invalidHostNameAllowed(true);
    // ok: java.tls-verification-off
    mongo.invalidHostNameAllowed(false);
    // ruleid: java.tls-verification-off
    web.setTrustAll(true);
  }

  void shell(SSHClient ssh, Properties settings) {
    // ruleid: java.tls-verification-off
    ssh.addHostKeyVerifier(new PromiscuousVerifier());
    // ruleid: java.tls-verification-off
    settings.put("StrictHostKeyChecking", "no");
    // ok: java.tls-verification-off
    settings.put("StrictHostKeyChecking", "yes");
  }

  SslContext client() throws Exception {
    // ruleid: java.tls-verification-off
    return SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build();
  }

  SslContext server(KeyManagerFactory keys) throws Exception {
    return SslContextBuilder.forServer(keys)
        .protocols("TLSv1.3")
        // ok: java.tls-verification-off
        .trustManager(InsecureTrustManagerFactory.INSTANCE)
        .build();
  }

  void configured(HttpClientBuilder builder, Settings settings) {
    if (settings.isTrustAll()) {
      // ok: java.tls-verification-off
      builder.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);
    }
  }
}

class Pages extends WebViewClient {
  // ruleid: java.tls-verification-off
  @Override
  public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
    handler.proceed();
  }
}

class CarefulPages extends WebViewClient {
  // ok: java.tls-verification-off
  @Override
  public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
    handler.cancel();
  }
}
