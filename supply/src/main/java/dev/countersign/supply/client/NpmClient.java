package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.data.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** npm's {@code .npmrc}: a registry for all, and one for a scope. */
final class NpmClient implements Client {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final Map<String, String> settings = new HashMap<>();

  NpmClient(UserFiles files) {
    files
        .variable("npm_config_registry")
        .or(() -> files.variable("NPM_CONFIG_REGISTRY"))
        .ifPresent(address -> settings.put("registry", address));
    files.here(".npmrc", source -> settings(source, value -> value));
    files.own(".npmrc", source -> settings(source, value -> filled(files, value)));
  }

  /** What was known before counts more. */
  private boolean settings(Source source, UnaryOperator<String> filled) {
    source
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("#") && !line.startsWith(";") && line.contains("="))
        .map(line -> line.split("=", 2))
        .forEach(pair -> {
          String value = pair[1].strip().replaceAll("^\"|\"$", "");
          settings.putIfAbsent(pair[0].strip(), filled.apply(value));
        });
    return true;
  }

  private static String filled(UserFiles files, String value) {
    return VARIABLE
        .matcher(value)
        .replaceAll(match -> Matcher.quoteReplacement(files.variable(match.group(1)).orElse("")));
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    return registry(candidate.name())
        .map(address -> List.of(Stop.at(address, credentials(address))))
        .orElse(List.of(new Stop.Common()));
  }

  private Optional<String> registry(String name) {
    return Optional.ofNullable(settings.get(scope(name) + ":registry"))
        .or(() -> Optional.ofNullable(settings.get("registry")));
  }

  private static String scope(String name) {
    return name.startsWith("@") ? name.split("/", 2)[0] : "";
  }

  private Map<String, String> credentials(String address) {
    String place = address.replaceFirst("^https?:", "");
    String key = place.endsWith("/") ? place : place + "/";
    String token = settings.getOrDefault(key + ":_authToken", "");
    String basic = settings.getOrDefault(key + ":_auth", "");
    return token.isEmpty()
        ? basic.isEmpty() ? Map.of() : Map.of("Authorization", "Basic " + basic)
        : Credentials.bearer(token);
  }
}
