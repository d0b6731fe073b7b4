package shop.crypto;

import java.security.SecureRandom;

class Seeds {
  SecureRandom constant() {
    // ruleid: java.random-with-fixed-seed
    return new SecureRandom("shop".getBytes());
  }

  SecureRandom number() {
    SecureRandom random = new SecureRandom();
    // ruleid: java.random-with-fixed-seed
    random.setSeed(42L);
    // ok: java.random-with-fixed-seed
    random.setSeed(random.generateSeed(16));
    return random;
  }

  SecureRandom own() {
    // ok: java.random-with-fixed-seed
    return new SecureRandom();
  }
}
