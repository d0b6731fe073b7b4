package shop.net;

import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.File;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClientBuilder;

class Clients {
  private final Settings settings;

  Clients(Settings settings) {
    this.settings = settings;
  }

  void trust(SslContextBuilder builder) {
    if (settings.getTrustAll()) {
      // ruleid: java.tls-verification-off-by-setting
      builder.trustManager(InsecureTrustManagerFactory.INSTANCE);
    } else {
      // ok: java.tls-verification-off-by-setting
      builder.trustManager(new File(settings.getAuthorities()));
    }
  }

  void names(HttpClientBuilder builder, boolean skipVerification) {
    if (skipVerification) {
      // ruleid: java.tls-verification-off-by-setting
      builder.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);
    }
  }

  void always(HttpClientBuilder builder) {
    // ok: java.tls-verification-off-by-setting
    builder.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);
  }
}
