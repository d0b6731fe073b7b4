package dev.countersign.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a policy calls sensitive, under its key {@code sanitize}.
 *
 * @param names words that must not leave
 * @param hosts internal, with all below them
 */
record Sensitive(List<String> names, List<String> hosts) {
  private static final String KEY = "sanitize";

  /** From a file of YAML; nothing without one. */
  static Sensitive read(Console console, Optional<String> policy) throws IOException {
    if (policy.isEmpty()) {
      return new Sensitive(List.of(), List.of());
    }
    Path file = console.workingFolder().resolve(policy.get());
    if (!Files.isRegularFile(file)) {
      throw new UserError("there is no policy '" + file + "'");
    }
    try {
      Object all =
          new Load(LoadSettings.builder().build())
              .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
      Object section = all instanceof Map<?, ?> map ? map.get(KEY) : null;
      return section instanceof Map<?, ?> map
          ? new Sensitive(texts(map.get("names")), texts(map.get("hosts")))
          : new Sensitive(List.of(), List.of());
    } catch (YamlEngineException e) {
      throw new UserError("the policy " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  Sensitive with(List<String> moreNames, List<String> moreHosts) {
    return new Sensitive(both(names, moreNames), both(hosts, moreHosts));
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
