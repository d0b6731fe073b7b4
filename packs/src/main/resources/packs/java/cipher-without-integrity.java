import javax.crypto.Cipher;

class Boxes {
  void open() throws Exception {
    // ruleid: java.cipher-without-integrity
    Cipher.getInstance("AES/CBC/PKCS5Padding");
    // ok: java.cipher-without-integrity
    Cipher.getInstance("AES/GCM/NoPadding");
  }
}
