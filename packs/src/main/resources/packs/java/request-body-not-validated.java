package shop.orders;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
  @PostMapping("/orders")
  // ruleid: java.request-body-not-validated
  Order create(@RequestBody Map<String, Object> body) {
    Order order = new Order();
    order.setProduct((Integer) body.get("product"));
    order.setPieces((Integer) body.get("pieces"));
    return orders.save(order);
  }

  @PostMapping("/orders/checked")
  // ok: java.request-body-not-validated
  Order createChecked(@Valid @RequestBody OrderIn in) {
    return orders.save(new Order(in.product(), in.pieces()));
  }

  @PostMapping("/orders/by-hand")
  // ok: java.request-body-not-validated
  Order createByHand(@RequestBody Map<String, Object> body) {
    if (!(body.get("pieces") instanceof Integer pieces) || pieces < 1) {
      throw new BadOrder();
    }
    return orders.save(new Order(pieces));
  }

  @PostMapping("/echo")
  // ok: java.request-body-not-validated
  Map<String, Object> echo(@RequestBody Map<String, Object> body) {
    return body;
  }
}
