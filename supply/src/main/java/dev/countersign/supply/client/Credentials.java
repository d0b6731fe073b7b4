package dev.countersign.supply.client;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credentials as headers, so that addresses can be shown. */
final class Credentials {
  private static final Pattern WITH_USER = Pattern.compile("(https?://)([^/@]+)@(.*)");

  private Credentials() {}

  static Map<String, String> basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }

  /** A user in the address becomes a header; empty where it is no address of the web. */
  static Optional<Registry> split(String address, Map<String, String> credentials) {
    Matcher user = WITH_USER.matcher(address);
    try {
      if (!user.matches()) {
        Registry plain = Registry.at(address, credentials);
        return isWeb(plain.address()) ? Optional.of(plain) : Optional.empty();
      }
      String[] parts = user.group(2).split(":", 2);
      Map<String, String> basic =
          basic(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
      return Optional.of(Registry.at(user.group(1) + user.group(3), basic));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI address) {
    String scheme = String.valueOf(address.getScheme());
    return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
        && address.getHost() != null;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
