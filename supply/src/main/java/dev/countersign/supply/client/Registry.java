package dev.countersign.supply.client;

import java.net.URI;
import java.util.Map;

/**
 * A registry.
 *
 * @param address with a slash at its end, unless it names a file
 * @param headers credentials, for this registry alone
 */
public record Registry(URI address, Map<String, String> headers) {
  /**
   * Takes care of the slash.
   *
   * @throws IllegalArgumentException when it is no address
   */
  public static Registry at(String address, Map<String, String> headers) {
    boolean file = address.endsWith("/") || address.endsWith(".json");
    return new Registry(URI.create(file ? address : address + "/"), Map.copyOf(headers));
  }

  /** An address below, or beside a file; its own for an empty path. */
  public URI resolve(String path) {
    return path.isEmpty() ? address : address.resolve(path);
  }

  /** As people know it. */
  public String host() {
    return String.valueOf(address.getHost());
  }

  /** The credentials, where the address is one of this server; nobody else gets to see them. */
  public Map<String, String> headersFor(URI other) {
    boolean same =
        String.valueOf(address.getScheme()).equalsIgnoreCase(other.getScheme())
            && host().equalsIgnoreCase(other.getHost())
            && address.getPort() == other.getPort();
    return same ? headers : Map.of();
  }
}
