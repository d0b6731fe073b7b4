package shop.users;

import java.security.SecureRandom;
import java.util.Random;
import org.apache.commons.lang3.RandomStringUtils;

class Secrets {
  private final Random random = new Random();
  private final SecureRandom secure = new SecureRandom();

  String resetToken() {
    // ruleid: java.random-for-secret
    String resetToken = Long.toHexString(random.nextLong());
    return resetToken;
  }

  String generateOtp() {
    int number = new Random().nextInt(1_000_000);
    // ruleid: java.random-for-secret
    return String.format("%06d", number);
  }

  void invite(User user) {
    // ruleid: java.random-for-secret
    user.setPassword(RandomStringUtils.randomAlphanumeric(12));
  }

  String session() {
    // ruleid: java.random-for-secret
    String sessionId = "s" + new java.security.SecureRandom().nextDouble();
    return sessionId;
  }

  String generateToken() {
    byte[] bytes = new byte[32];
    secure.nextBytes(bytes);
    // ok: java.random-for-secret
    return java.util.HexFormat.of().formatHex(bytes);
  }

  int pause() {
    // ok: java.random-for-secret
    int delay = random.nextInt(500);
    return delay;
  }

  void letters(java.security.SecureRandom secureRandom) {
    // ruleid: java.random-for-secret
    String password = RandomStringUtils.randomAscii(16);
    // ok: java.random-for-secret
    String resetToken = RandomStringUtils.random(16, 0, 0, true, true, null, secureRandom);
  }
}

class AccessTokens {
  protected Random random = new SecureRandom();

  String createToken() {
    // ok: java.random-for-secret
    return RandomStringUtils.random(40, 0, 0, true, true, null, random);
  }
}
