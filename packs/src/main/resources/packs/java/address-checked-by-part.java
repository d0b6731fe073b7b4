import java.net.URI;
import java.util.Set;

class Partners {
  private static final Set<String> allowedHosts = Set.of("shop.com");

  boolean mayEmbed(URI address) {
    // ruleid: java.address-checked-by-part
    return address.getHost().endsWith("shop.com");
  }

  boolean isOurs(URI address) {
    // ok: java.address-checked-by-part
    return "shop.com".equals(address.getHost()) || address.getHost().endsWith(".shop.com");
  }

  boolean isCallback(String address) {
    // ruleid: java.address-checked-by-part
    if (address.startsWith("https://hooks.shop.com")) {
      return true;
    }
    // ok: java.address-checked-by-part
    return address.startsWith("https://shop.com/") || allowedHosts.contains("shop.com");
  }

  boolean isStaff(String mail) {
    // ok: java.address-checked-by-part
    return mail.endsWith("shop.com");
  }
}
