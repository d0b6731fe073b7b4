package bank.notes;

import org.owasp.esapi.ESAPI;
import org.owasp.esapi.Encryptor;
import org.owasp.esapi.crypto.CipherText;
import org.owasp.esapi.crypto.PlainText;

class Notes {
  private final Encryptor encryptor = ESAPI.encryptor();

  CipherText hidden(String text) throws Exception {
    // ruleid: java.encryption-by-esapi
    return ESAPI.encryptor().encrypt(new PlainText(text));
  }

  PlainText shown(CipherText text) throws Exception {
    // ruleid: java.encryption-by-esapi
    return encryptor.decrypt(text);
  }

  String escaped(String text) {
    // ok: java.encryption-by-esapi
    return ESAPI.encoder().encodeForHTML(text);
  }

  String sum(String text) throws Exception {
    // ok: java.encryption-by-esapi
    return ESAPI.encryptor().hash(text, "salt of this text");
  }
}
