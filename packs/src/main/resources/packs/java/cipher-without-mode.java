package shop.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class Modes {
  private static final String ALGORITHM = "AES";

  void use() throws GeneralSecurityException {
    // ruleid: java.cipher-without-mode
    Cipher.getInstance("AES");
    // ruleid: java.cipher-without-mode
    Cipher.getInstance(ALGORITHM);
    // ok: java.cipher-without-mode
    Cipher.getInstance("AES/GCM/NoPadding");
    // ok: java.cipher-without-mode
    KeyGenerator.getInstance("AES");
    // ok: java.cipher-without-mode
    Cipher.getInstance("AESWrap");
  }
}
