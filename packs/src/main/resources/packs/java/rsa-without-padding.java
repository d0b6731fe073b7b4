import javax.crypto.Cipher;

class Envelopes {
  void open() throws Exception {
    // ruleid: java.rsa-without-padding
    Cipher.getInstance("RSA/ECB/NoPadding");
    // ok: java.rsa-without-padding
    Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
  }
}
