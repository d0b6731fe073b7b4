package dev.countersign.supply.online;

import java.net.URI;
import java.util.Map;

/**
 * A registry.
 *
 * @param address with a slash at its end
 * @param headers credentials, for this registry alone
 */
public record Registry(URI address, Map<String, String> headers) {
  /** Takes care of the slash. */
  public static Registry at(String address, Map<String, String> headers) {
    return new Registry(
        URI.create(address.endsWith("/") ? address : address + "/"), Map.copyOf(headers));
  }

  URI resolve(String path) {
    return URI.create(address + path);
  }

  String host() {
    return String.valueOf(address.getHost());
  }
}
