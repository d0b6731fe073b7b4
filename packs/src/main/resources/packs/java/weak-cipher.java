package shop.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class Ciphers {
  private static final String LEGACY = "DES/CBC/PKCS5Padding";

  void use() throws GeneralSecurityException {
    // ruleid: java.weak-cipher
    Cipher.getInstance("DES");
    // ruleid: java.weak-cipher
    Cipher.getInstance(LEGACY);
    // ruleid: java.weak-cipher
    Cipher.getInstance("AES/ECB/PKCS5Padding");
    // ruleid: java.weak-cipher
    Cipher.getInstance("RC4");
    // ruleid: java.weak-cipher
    KeyGenerator.getInstance("DESede");
    // ok: java.weak-cipher
    Cipher.getInstance("AES/GCM/NoPadding");
    // ok: java.weak-cipher
    Cipher.getInstance("AES/CBC/PKCS5Padding");
    // ok: java.weak-cipher
    Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    // ok: java.weak-cipher
    KeyGenerator.getInstance("AES");
    // ruleid: java.weak-cipher
    Cipher.getInstance("ARC4");
    // ruleid: java.weak-cipher
    Cipher.getInstance("DESedeWrap");
    // ruleid: java.weak-cipher
    Cipher off = new NullCipher();
    // ruleid: java.weak-cipher
    BlockCipher block = new DESedeEngine();
    // ok: java.weak-cipher
    BlockCipher aes = new AESEngine();
  }

  void cluster(SymmetricEncryptionConfig config) {
    // ruleid: java.weak-cipher
    config.setAlgorithm("PBEWithMD5AndDES");
  }
}
