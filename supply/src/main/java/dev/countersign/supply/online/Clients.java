package dev.countersign.supply.online;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The registries that the user's own clients are told to ask, with their credentials. */
public final class Clients {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final Map<String, String> environment;
  private final Map<String, String> npm = new HashMap<>();
  private Optional<String> pip = Optional.empty();

  /** With the environment's variables alone. */
  public Clients(Map<String, String> environment) {
    this.environment = environment;
    String npmRegistry = environment.getOrDefault("npm_config_registry", "");
    if (!npmRegistry.isBlank()) {
      npm.put("registry", npmRegistry);
    }
    pip = Optional.ofNullable(environment.get("PIP_INDEX_URL")).filter(text -> !text.isBlank());
  }

  /** Reads an {@code .npmrc}; what was known before counts more. */
  public Clients npmrc(String text) {
    text.lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("#") && !line.startsWith(";") && line.contains("="))
        .forEach(line -> {
          int cut = line.indexOf('=');
          npm.putIfAbsent(line.substring(0, cut).strip(), filled(line.substring(cut + 1).strip()));
        });
    return this;
  }

  /** Reads a {@code pip.conf}; what was known before counts more. */
  public Clients pipConf(String text) {
    text.lines()
        .map(String::strip)
        .filter(line -> line.matches("index-url\\s*=.*"))
        .findFirst()
        .ifPresent(line -> pip = pip.or(() -> Optional.of(line.split("=", 2)[1].strip())));
    return this;
  }

  private String filled(String value) {
    Matcher variable = VARIABLE.matcher(value.replaceAll("^\"|\"$", ""));
    return variable.replaceAll(
        match -> Matcher.quoteReplacement(environment.getOrDefault(match.group(1), "")));
  }

  /** npm's registry for a package, where the user has one of their own. */
  public Optional<Registry> npm(String name) {
    String scope = name.startsWith("@") ? name.split("/", 2)[0] : "";
    return Optional.ofNullable(npm.get(scope + ":registry"))
        .or(() -> Optional.ofNullable(npm.get("registry")))
        .filter(address -> address.startsWith("http"))
        .map(address -> Registry.at(address, npmCredentials(address)));
  }

  /** Whether npm asks a registry of its own for the package's scope. */
  public boolean hasOwnScope(String name) {
    return name.startsWith("@") && npm.containsKey(name.split("/", 2)[0] + ":registry");
  }

  private Map<String, String> npmCredentials(String address) {
    String place = address.replaceFirst("^https?:", "");
    String key = place.endsWith("/") ? place : place + "/";
    String token = npm.getOrDefault(key + ":_authToken", "");
    String basic = npm.getOrDefault(key + ":_auth", "");
    return token.isEmpty()
        ? basic.isEmpty() ? Map.of() : Map.of("Authorization", "Basic " + basic)
        : Map.of("Authorization", "Bearer " + token);
  }

  /** pip's index, where the user has one of their own. */
  public Optional<Registry> pip() {
    return pip.filter(address -> address.startsWith("http")).map(Clients::withUser);
  }

  /** A user in the address becomes a header, so that the address can be shown. */
  private static Registry withUser(String address) {
    Matcher user = Pattern.compile("^(https?://)([^/@]+)@(.*)$").matcher(address);
    if (!user.matches()) {
      return Registry.at(address, Map.of());
    }
    String basic =
        Base64.getEncoder().encodeToString(user.group(2).getBytes(StandardCharsets.UTF_8));
    return Registry.at(user.group(1) + user.group(3), Map.of("Authorization", "Basic " + basic));
  }
}
