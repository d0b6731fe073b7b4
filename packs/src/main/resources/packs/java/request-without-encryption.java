package shop.prices;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import org.apache.commons.net.telnet.TelnetClient;
import org.apache.http.client.methods.HttpGet;
import org.springframework.web.client.RestTemplate;

class Prices {
  private static final String LIST = "http://prices.shop.test/list";

  Object ask(RestTemplate client) throws Exception {
    // ruleid: java.request-without-encryption
    client.getForObject("http://prices.shop.test/today", String.class);
    // ok: java.request-without-encryption
    client.getForObject("https://prices.shop.test/today", String.class);
    // ok: java.request-without-encryption
    client.getForObject("http://localhost:8080/today", String.class);
    // ruleid: java.request-without-encryption
    HttpRequest.newBuilder().uri(URI.create(LIST)).build();
    // ruleid: java.request-without-encryption
    return new HttpGet(LIST);
  }

  void old() throws Exception {
    // ruleid: java.request-without-encryption
    new URL("http://prices.shop.test/today").openStream();
    // ruleid: java.request-without-encryption
    new TelnetClient().connect("prices.shop.test");
  }

  // ok: java.request-without-encryption
  String namespace = "http://www.w3.org/2001/XMLSchema";
}
