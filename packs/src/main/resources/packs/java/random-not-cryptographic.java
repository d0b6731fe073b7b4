import java.security.SecureRandom;
import java.util.Random;

class Vouchers {
  int code() {
    // ruleid: java.random-not-cryptographic
    return new Random().nextInt(1_000_000);
  }

  int handy() {
    // ruleid: java.random-not-cryptographic
    return RandomUtils.nextInt(1, 1_000_000);
  }

  int safe() {
    // ok: java.random-not-cryptographic
    return new SecureRandom().nextInt(1_000_000);
  }

  int declared(Random random) {
    // ok: java.random-not-cryptographic
    return random.nextInt();
  }
}
