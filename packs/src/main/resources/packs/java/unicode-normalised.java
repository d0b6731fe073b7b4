package mail.accounts;

import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;

class Accounts {
  private final Store store;

  Accounts(Store store) {
    this.store = store;
  }

  String login(String name) {
    if (store.isReserved(name)) {
      throw new IllegalArgumentException("reserved");
    }
    // ruleid: java.unicode-normalised
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  boolean isOurs(String host) {
    // ruleid: java.unicode-normalised
    return host.endsWith(".example.com") && store.serves(IDN.toASCII(host));
  }

  String link(String address) throws Exception {
    // ruleid: java.unicode-normalised
    return new URI(address).toASCIIString();
  }

  String slug(String title) {
    // ok: java.unicode-normalised
    return Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]", "");
  }

  String home() {
    // ok: java.unicode-normalised
    return IDN.toASCII("bücher.example");
  }

  String printed(URI address) {
    // ok: java.unicode-normalised
    return address.toASCIIString();
  }
}
