package shop.crypto;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

class Keys {
  private static final int SHORT = 512;

  KeyPair weak() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ruleid: java.short-rsa-key
    generator.initialize(3072);
    return generator.generateKeyPair();
  }

  KeyPair constant() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("DSA");
    // ruleid: java.short-rsa-key
    generator.initialize(3072);
    return generator.generateKeyPair();
  }

  KeyPair strong() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ok: java.short-rsa-key
    generator.initialize(3072);
    return generator.generateKeyPair();
  }

  KeyPair curve() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    // ok: java.short-rsa-key
    generator.initialize(256);
    return generator.generateKeyPair();
  }
}
