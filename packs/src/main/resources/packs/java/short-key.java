import java.security.*;
import java.security.spec.*;
import javax.crypto.KeyGenerator;

class Keys {
  void make() throws GeneralSecurityException {
    KeyGenerator aes = KeyGenerator.getInstance("AES");
    // ruleid: java.short-key
    aes.init(64);
    // ok: java.short-key
    aes.init(256);
    // ruleid: java.short-key
    ECGenParameterSpec small = new ECGenParameterSpec("secp160r1");
    // ok: java.short-key
    ECGenParameterSpec usual = new ECGenParameterSpec("secp256r1");
    // ruleid: java.short-key
    RSAKeyGenParameterSpec rsa = new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4);
  }
}
