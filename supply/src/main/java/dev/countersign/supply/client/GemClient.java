package dev.countersign.supply.client;

import dev.countersign.supply.admission.Candidate;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.YamlData;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The sources of a {@code Gemfile} or of {@code .gemrc}, with Bundler's mirrors and passwords. */
final class GemClient implements Client {
  private static final Pattern SOURCE =
      Pattern.compile("(?m)^\\s*source[\\s(]+[\"'](https?://[^\"']+)[\"']");
  private static final String MIRROR = "BUNDLE_MIRROR__";

  private final UserFiles files;
  private final Map<String, String> bundle = new HashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();

  GemClient(UserFiles files) {
    this.files = files;
    files.here(".bundle/config", YamlData::read).ifPresent(this::settings);
    files.own(".bundle/config", YamlData::read).ifPresent(this::settings);
    files.here(
        "Gemfile",
        source ->
            SOURCE.matcher(source.text()).results().map(m -> sources.add(m.group(1))).count());
    if (sources.isEmpty()) {
      files
          .own(".gemrc", YamlData::read)
          .ifPresent(root ->
              root.fields()
                  .forEach((key, field) -> {
                    if (key.replace(":", "").equals("sources")) {
                      sources.addAll(field.value().texts());
                    }
                  }));
    }
  }

  private void settings(Data root) {
    root.fields().forEach((key, field) -> bundle.putIfAbsent(key, field.value().text()));
  }

  private Optional<String> value(String key) {
    return files.variable(key).or(() -> Optional.ofNullable(bundle.get(key)));
  }

  @Override
  public List<Stop> stops(Candidate candidate) {
    List<Stop> stops = new ArrayList<>();
    for (String source : sources) {
      String address = mirror(source).orElse(source);
      stops.add(Stop.at(address, password(address)));
    }
    if (stops.isEmpty()) {
      stops.add(
          value(MIRROR + "ALL")
              .map(address -> Stop.at(address, password(address)))
              .orElse(new Stop.Common()));
    }
    return stops;
  }

  /** Bundler writes an address as a key: a dot is two underscores, a dash three. */
  private Optional<String> mirror(String source) {
    String plain = source.replaceFirst("/$", "");
    for (String one : List.of(plain + "/", plain)) {
      Optional<String> found = value(MIRROR + key(one));
      if (found.isPresent()) {
        return found;
      }
    }
    return value(MIRROR + "ALL");
  }

  private static String key(String text) {
    return text.replace("-", "___").replace(".", "__").toUpperCase(Locale.ROOT);
  }

  private Map<String, String> password(String address) {
    try {
      return value("BUNDLE_" + key(String.valueOf(URI.create(address).getHost())))
          .map(both -> both.split(":", 2))
          .map(both -> Credentials.basic(both[0], both.length > 1 ? both[1] : ""))
          .orElse(Map.of());
    } catch (IllegalArgumentException e) {
      return Map.of();
    }
  }
}
