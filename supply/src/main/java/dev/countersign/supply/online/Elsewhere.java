package dev.countersign.supply.online;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where an answer leads that says that something lies elsewhere (RFC 9110, 15.4). */
final class Elsewhere {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  /** Says nothing of who asks. */
  private static final String HARMLESS = "accept";

  private Elsewhere() {}

  static boolean isSaid(int status) {
    return STATUSES.contains(status);
  }

  /** Where to ask next; empty where nobody should: what begins encrypted stays so. */
  static Optional<URI> next(URI from, String location) {
    try {
      URI to = from.resolve(URI.create(location));
      boolean web = isHttps(to) || "http".equalsIgnoreCase(to.getScheme());
      boolean safe = isHttps(to) || !isHttps(from);
      return web && safe && to.getHost() != null && to.getUserInfo() == null
          ? Optional.of(to)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What may be sent there: credentials are for the server that they were made for. */
  static Map<String, String> headers(URI from, URI to, Map<String, String> headers) {
    if (origin(from).equals(origin(to))) {
      return headers;
    }
    Map<String, String> harmless = new TreeMap<>(headers);
    harmless.keySet().removeIf(name -> !name.equalsIgnoreCase(HARMLESS));
    return harmless;
  }

  private static String origin(URI address) {
    int port = address.getPort() >= 0 ? address.getPort() : isHttps(address) ? 443 : 80;
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return isHttps(address) + " " + host + " " + port;
  }

  private static boolean isHttps(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }
}
