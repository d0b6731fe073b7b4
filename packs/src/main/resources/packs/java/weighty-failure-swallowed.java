package shop.orders;

import java.util.logging.Logger;

class Checkout {
  private static final Logger LOG = Logger.getLogger("checkout");

  void pay(Order order) {
    // ruleid: java.weighty-failure-swallowed
    try {
      gateway.charge(order.total(), order.card());
    } catch (Exception ignored) {
    }
    order.setPaid(true);
  }

  void leave(User user) {
    // ruleid: java.weighty-failure-swallowed
    try {
      log("leaving");
      tokens().revokeAll(user.id());
    } catch (RuntimeException e) {
      // not important
    }
  }

  void payLogged(Order order) {
    // ok: java.weighty-failure-swallowed
    try {
      gateway.charge(order.total(), order.card());
    } catch (PaymentException e) {
      LOG.severe("charge failed for " + order.id());
      order.fail();
    }
  }

  boolean tryRefund(Order order) {
    // ok: java.weighty-failure-swallowed
    try {
      gateway.refund(order.id());
      return true;
    } catch (PaymentException e) {
    }
    return false;
  }

  void end(Session session) {
    // ok: java.weighty-failure-swallowed
    try {
      session.invalidateAll();
    } catch (IllegalStateException alreadyOver) {
    }
  }

  void close(AutoCloseable resource) {
    // ok: java.weighty-failure-swallowed
    try {
      resource.close();
    } catch (Exception ignored) {
    }
  }
}
