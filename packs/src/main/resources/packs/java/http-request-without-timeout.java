package shop.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Duration;

class Requests {
  HttpRequest endless(URI uri) {
    // ruleid: java.http-request-without-timeout
    return HttpRequest.newBuilder(uri).GET().build();
  }

  HttpRequest limited(URI uri) {
    // ok: java.http-request-without-timeout
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).GET().build();
  }

  InputStream old(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // ruleid: java.http-request-without-timeout
    return connection.getInputStream();
  }

  InputStream oldLimited(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(10_000);
    // ok: java.http-request-without-timeout
    return connection.getInputStream();
  }
}
