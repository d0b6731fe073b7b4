import java.security.SecureRandom;
import java.util.Random;

class Vouchers {
  int code() {
    // ruleid: java.random-not-cryptographic
    return new java.security.SecureRandom().nextInt(1_000_000);
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

  String host(List<String> hosts) throws InterruptedException {
    // ok: java.random-not-cryptographic
    if (ThreadLocalRandom.current().nextInt(100) < 5) {
      // ok: java.random-not-cryptographic
      Thread.sleep(ThreadLocalRandom.current().nextLong(50));
    }
    // ok: java.random-not-cryptographic
    long jitter = ThreadLocalRandom.current().nextLong(100);
    // ok: java.random-not-cryptographic
    return hosts.get(ThreadLocalRandom.current().nextInt(hosts.size())) + jitter;
  }

  int scala() {
    // ruleid: java.random-not-cryptographic
    return new scala.util.Random().nextInt();
  }

  char letter(char[] alphabet) {
    // ruleid: java.random-not-cryptographic
    return alphabet[new java.security.SecureRandom().nextInt(alphabet.length)];
  }

  String text(SecureRandom secure) {
    // ruleid: java.random-not-cryptographic
    String weak = RandomStringUtils.insecure().nextAlphanumeric(12);
    // ok: java.random-not-cryptographic
    return weak + RandomStringUtils.random(12, 0, 0, true, true, null, secure);
  }
}

class Held {
  protected Random random = new SecureRandom();

  String text() {
    // ok: java.random-not-cryptographic
    return RandomStringUtils.random(12, 0, 0, true, true, null, random);
  }
}
