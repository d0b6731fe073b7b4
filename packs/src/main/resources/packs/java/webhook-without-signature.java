package shop.payments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import java.security.MessageDigest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
class PaymentHooks {
  private final Orders orders;
  private final Signatures signatures;
  private final ObjectMapper json = new ObjectMapper();
  private final String key;

  PaymentHooks(Orders orders, Signatures signatures, String key) {
    this.orders = orders;
    this.signatures = signatures;
    this.key = key;
  }

  @PostMapping("/api/webhooks/stripe")
  // ruleid: java.webhook-without-signature
  ResponseEntity<String> stripe(@RequestBody String payload) throws Exception {
    JsonNode event = json.readTree(payload);
    if (event.path("type").asText().equals("checkout.session.completed")) {
      orders.paid(event.at("/data/object/client_reference_id").asText());
    }
    return ResponseEntity.ok("received");
  }

  @PostMapping(path = "/paypal/ipn", consumes = "application/json")
  // ruleid: java.webhook-without-signature
  void paypal(@RequestBody Map<String, Object> body) {
    orders.paid((String) body.get("invoice"));
  }

  @PostMapping("/webhooks/stripe/v2")
  // ok: java.webhook-without-signature
  ResponseEntity<String> checked(
      @RequestBody String payload, @RequestHeader("Stripe-Signature") String header)
      throws Exception {
    Event event = Webhook.constructEvent(payload, header, key);
    orders.paid(event.getId());
    return ResponseEntity.ok("received");
  }

  @PostMapping("/github/webhook")
  // ok: java.webhook-without-signature
  ResponseEntity<Void> pushed(
      @RequestBody byte[] body, @RequestHeader("X-Hub-Signature-256") String given) {
    byte[] own = signatures.over(body);
    if (!MessageDigest.isEqual(own, given.getBytes())) {
      return ResponseEntity.status(401).build();
    }
    orders.rebuild();
    return ResponseEntity.ok().build();
  }

  // Not a service's event: a person registers where to be called.
  @PostMapping("/webhooks")
  // ok: java.webhook-without-signature
  void register(@RequestBody Map<String, String> target) {
    orders.callLater(target.get("url"));
  }
}
