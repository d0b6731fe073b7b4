package shop.links;

import android.net.Uri;
import java.net.URI;
import java.net.URL;

class Links {
  boolean isOurs(URL address) {
    // ruleid: java.host-check-that-others-pass
    return address.getHost().endsWith("example.com");
  }

  boolean isOurs(URI address) {
    String host = address.getHost();
    // ruleid: java.host-check-that-others-pass
    return host.contains("example.com");
  }

  boolean isOurs(String url) {
    // ruleid: java.host-check-that-others-pass
    return url.startsWith("https://www.example.com");
  }

  boolean isOurs(Uri uri) {
    // ruleid: java.host-check-that-others-pass
    return uri.getHost().startsWith("shop.example");
  }

  boolean isExactly(Uri uri) {
    // ok: java.host-check-that-others-pass
    return "example.com".equals(uri.getHost());
  }

  boolean isBelow(URL address) {
    // ok: java.host-check-that-others-pass
    return address.getHost().endsWith(".example.com");
  }

  boolean isBelow(String url) {
    // ok: java.host-check-that-others-pass
    return url.startsWith("https://www.example.com/");
  }

  boolean isWeb(String url) {
    // ok: java.host-check-that-others-pass
    return url.startsWith("https://");
  }

  boolean isSchema(String namespace) {
    // ok: java.host-check-that-others-pass
    return namespace.startsWith("http://www.w3.org/2001");
  }
}
