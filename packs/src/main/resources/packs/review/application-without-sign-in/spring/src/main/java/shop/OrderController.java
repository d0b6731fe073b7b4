package shop;

import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/orders")
class OrderController {
  private final Orders orders;

  OrderController(Orders orders) {
    this.orders = orders;
  }

  // ruleid: review.application-without-sign-in
  @PostMapping
  Order place(@RequestBody Order order) {
    return orders.save(order);
  }

  @DeleteMapping("/{id}")
  void drop(@PathVariable long id) {
    orders.deleteById(id);
  }
}
