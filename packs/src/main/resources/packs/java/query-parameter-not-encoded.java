package shop.stock;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
class Stock {
  private static final String BASE = "https://stock.example/api/items";
  private final RestTemplate client = new RestTemplate();

  @GetMapping("/stock")
  String amount(@RequestParam String item) {
    // ruleid: java.query-parameter-not-encoded
    return client.getForObject(BASE + "?warehouse=main&item=" + item, String.class);
  }

  @GetMapping("/price")
  HttpRequest price(@RequestParam String item, @RequestParam int amount) {
    // ok: java.query-parameter-not-encoded
    URI total = URI.create("https://stock.example/total?amount=" + amount);
    // ruleid: java.query-parameter-not-encoded
    URI price = URI.create("https://stock.example/price?item=" + item);
    // ok: java.query-parameter-not-encoded
    URI name = URI.create("https://stock.example/name?item=" + URLEncoder.encode(item, StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(amount > 1 ? total : amount < 0 ? name : price).build();
  }

  @GetMapping("/search")
  URI search(@RequestParam String words) {
    // ok: java.query-parameter-not-encoded
    return UriComponentsBuilder.fromUriString(BASE).queryParam("q", "{q}").build(words);
  }

  @GetMapping("/report")
  String report(@RequestParam String title) {
    // ok: java.query-parameter-not-encoded
    return "title: " + title;
  }
}
