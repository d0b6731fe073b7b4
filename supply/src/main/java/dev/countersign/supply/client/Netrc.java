package dev.countersign.supply.client;

import java.util.HashMap;
import java.util.Map;

/** The passwords of {@code .netrc}, by host. */
final class Netrc {
  private final Map<String, Map<String, String>> machines = new HashMap<>();

  Netrc(UserFiles files) {
    String path = files.variable("NETRC").orElse(".netrc");
    files.own(path, source -> read(source.text()));
  }

  private boolean read(String text) {
    String machine = "";
    String login = "";
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      switch (words[i]) {
        case "machine" -> machine = words[i + 1];
        case "login" -> login = words[i + 1];
        case "password" -> machines.putIfAbsent(machine, Credentials.basic(login, words[i + 1]));
        default -> {
          // Such as an account.
        }
      }
    }
    return true;
  }

  /** What to send to the host of an address. */
  Map<String, String> of(String address) {
    return Credentials.split(address, Map.of())
        .map(one -> machines.getOrDefault(one.host(), Map.of()))
        .orElse(Map.of());
  }
}
