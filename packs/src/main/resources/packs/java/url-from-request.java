package shop.net;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestTemplate;

class Fetcher {
  private static final Set<String> HOSTS = Set.of("images.example.com");
  private final RestTemplate rest = new RestTemplate();
  private final HttpClient client = HttpClient.newHttpClient();

  InputStream open(HttpServletRequest request) throws IOException {
    URL url = new URL(request.getParameter("url"));
    // ruleid: java.url-from-request
    return url.openStream();
  }

  @GetMapping("/preview")
  String preview(@RequestParam String url) {
    // ruleid: java.url-from-request
    return rest.getForObject(url, String.class);
  }

  @GetMapping("/fetch")
  String fetch(@RequestParam String url) throws Exception {
    // ruleid: java.url-from-request
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).GET().build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @GetMapping("/listed")
  String listed(@RequestParam String url) throws IOException {
    URI uri = URI.create(url);
    if (!HOSTS.contains(uri.getHost())) {
      throw new IllegalArgumentException("host");
    }
    // ok: java.url-from-request
    return new String(uri.toURL().openStream().readAllBytes());
  }

  @GetMapping("/rates")
  String rates(@RequestParam String currency) {
    // ok: java.url-from-request
    return rest.getForObject("https://rates.example.com/v1/" + URLEncoder.encode(currency, StandardCharsets.UTF_8), String.class);
  }

  @GetMapping("/item")
  String item(@RequestParam String id) {
    // ok: java.url-from-request
    return rest.getForObject("https://items.example.com/items?id=" + id + "&also=" + id, String.class);
  }

  @GetMapping("/static")
  String constant() {
    // ok: java.url-from-request
    return rest.getForObject("https://rates.example.com/", String.class);
  }

  @GetMapping("/stock")
  String stock(@RequestParam String item, @RequestParam String host) {
    StringBuilder address = new StringBuilder("https://stock.example.com/items/");
    address.append(item).append("/state");
    StringBuilder other = new StringBuilder("https://");
    other.append(host).append("/state");
    // ok: java.url-from-request
    String first = rest.getForObject(address.toString(), String.class);
    // ruleid: java.url-from-request
    String second = rest.getForObject(other.toString(), String.class);
    return first + second;
  }
}

class Fetcher {
  private io.micronaut.http.client.HttpClient client;

  @Get("/fetch")
  String fetch(@QueryValue String address) {
    // ruleid: java.url-from-request
    return client.toBlocking().retrieve(address);
  }

  @Get("/rates")
  String rates(@QueryValue int year) {
    // ok: java.url-from-request
    return client.toBlocking().retrieve("https://rates.example.com/" + year);
  }
}

class PartnerController {
  private final Set<String> partners = Set.of("images.example.com");
  private final RestTemplate rest = new RestTemplate();

  @GetMapping("/partner")
  String partner(@RequestParam String address) {
    String host = URI.create(address).getHost();
    if (host == null || !partners.contains(host.toLowerCase())) {
      throw new IllegalArgumentException("not a partner");
    }
    // ok: java.url-from-request
    return rest.getForObject(address, String.class);
  }

  @GetMapping("/partner/of")
  String partnerOf(@RequestParam String address) {
    URI uri = URI.create(address);
    if (partners.stream().noneMatch(partner -> partner.equals(uri.getHost()) || uri.getHost().endsWith("." + partner))) {
      throw new IllegalArgumentException("not a partner");
    }
    // ok: java.url-from-request
    return rest.getForObject(address, String.class);
  }

  @GetMapping("/partner/refused")
  String refused(@RequestParam String address) {
    URI uri = URI.create(address);
    if ("localhost".equals(uri.getHost())) {
      throw new IllegalArgumentException("refused");
    }
    // ruleid: java.url-from-request
    return rest.getForObject(address, String.class);
  }

  @GetMapping("/partner/scheme")
  String scheme(@RequestParam String address) {
    if (!address.startsWith("https://")) {
      throw new IllegalArgumentException("not secure");
    }
    // ruleid: java.url-from-request
    return rest.getForObject(address, String.class);
  }
}
