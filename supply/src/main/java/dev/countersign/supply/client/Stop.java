package dev.countersign.supply.client;

import java.util.Map;

/** One of those whom a client asks for a package, in turn, until one has it. */
public sealed interface Stop {
  /** A registry that the user's settings name. */
  record Own(Registry registry) implements Stop {}

  /** The registry that everybody asks who has no settings. */
  record Common() implements Stop {}

  /** Nobody can or may be asked, and why. */
  record Closed(String why) implements Stop {}

  /** The registry at an address, which may hold a user; closed where that is none of the web. */
  static Stop at(String address, Map<String, String> credentials) {
    return Credentials.split(address, credentials)
        .<Stop>map(Own::new)
        .orElseGet(() -> new Closed("'" + address + "' is no address of a web server"));
  }
}
