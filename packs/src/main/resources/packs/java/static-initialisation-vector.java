package shop.crypto;

import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
  private final SecureRandom random = new SecureRandom();

  IvParameterSpec text() {
    // ruleid: java.static-initialisation-vector
    return new IvParameterSpec("0123456789abcdef".getBytes());
  }

  IvParameterSpec zeros() {
    byte[] iv = new byte[16];
    // ruleid: java.static-initialisation-vector
    return new IvParameterSpec(iv);
  }

  GCMParameterSpec list() {
    byte[] iv = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    byte[] other = new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    // ruleid: java.static-initialisation-vector
    return new GCMParameterSpec(128, other);
  }

  GCMParameterSpec fresh() {
    byte[] iv = new byte[12];
    random.nextBytes(iv);
    // ok: java.static-initialisation-vector
    return new GCMParameterSpec(128, iv);
  }

  IvParameterSpec received(byte[] message) {
    byte[] iv = new byte[16];
    System.arraycopy(message, 0, iv, 0, 16);
    // ok: java.static-initialisation-vector
    return new IvParameterSpec(iv);
  }

  IvParameterSpec given(byte[] iv) {
    // ok: java.static-initialisation-vector
    return new IvParameterSpec(iv);
  }

  CipherParameters listed(KeyParameter key) {
    byte[] nonce = {7, 1, 9, 4, 2, 8, 3, 3, 6, 1, 0, 5};
    // ruleid: java.static-initialisation-vector
    return new ParametersWithIV(key, nonce);
  }

  AEADParameters fresh(KeyParameter key, java.security.SecureRandom random) {
    byte[] nonce = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    random.nextBytes(nonce);
    // ok: java.static-initialisation-vector
    return new AEADParameters(key, 128, nonce);
  }
}
